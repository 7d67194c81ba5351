using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>Collects what the elements of a document find when they are checked, for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentIssues
{
    private readonly List<CompatibilityIssue> _issues = [];
    private readonly HashSet<string> _messages = new(StringComparer.Ordinal);

    /// <summary>The later one of two releases.</summary>
    public static LibvirtVersion Later(LibvirtVersion first, LibvirtVersion second) => first >= second ? first : second;

    /// <summary>Adds those that are not known yet.</summary>
    public void Add(IReadOnlyList<CompatibilityIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        foreach (var issue in issues)
        {
            if (_messages.Add(issue.Message))
            {
                _issues.Add(issue);
            }
        }
    }

    /// <summary>All of them, in the order in which they came.</summary>
    public IReadOnlyList<CompatibilityIssue> ToList() => _issues.AsReadOnly();
}
