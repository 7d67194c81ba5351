using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>
/// Whatever member of a real element is changed: what is written then differs from what was written before by that member alone, and is read as
/// what was meant.
/// </summary>
public class RowEditTests(ITestOutputHelper output)
{
    // The same member of further elements shows little that is new.
    private const int EditsOfOneMember = 3;

    public static TheoryData<string> Paths => RowTests.Paths;

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_change_is_that_change_and_no_other(string path)
    {
        var row = Row.At(path);
        var done = new Dictionary<(EditKind, Type, MemberInfo), int>();
        var wrong = new List<string>();
        foreach (var fragment in TestData.Fragments(path))
        {
            var before = row.ToXml(row.Parse(fragment.Text));
            var edits = EditedObject.AllIn(row.Parse(before)).SelectMany(EditedObject.EditsOf).ToList();
            foreach (var edit in edits)
            {
                var key = (edit.Kind, edit.Member.DeclaringType!, (MemberInfo)edit.Member);
                var count = done.GetValueOrDefault(key);
                if (count < EditsOfOneMember)
                {
                    done[key] = count + 1;
                    wrong.AddRange(Faults(row, before, edit).Select(fault => $"{fragment.Name}: {edit.Kind} {edit.Member.DeclaringType!.Name}.{edit.Member.Name}: {fault}"));
                }
            }
        }

        var kinds = done.GroupBy(pair => pair.Key.Item1).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Sum(pair => pair.Value)} of {kind.Count()} members");
        output.WriteLine(string.Join(", ", kinds));
        Assert.Empty(wrong);
        Assert.Contains(done, pair => pair.Key.Item1 == EditKind.SetValue);
        Assert.Contains(done, pair => pair.Key.Item1 is EditKind.RemoveChild or EditKind.RemoveValue);
    }

    private static IEnumerable<string> Faults(Row row, string before, Edit edit)
    {
        var element = row.Parse(before);
        var owner = EditedObject.AllIn(element)[edit.Owner];
        EditedObject.Apply(edit, owner);
        var after = row.ToXml(element);
        var difference = Infoset.Difference(before, after);
        if (difference.Count == 0 && edit.Kind is not (EditKind.AddItem or EditKind.RemoveItem))
        {
            yield return "nothing has changed";
        }

        foreach (var line in EditedLines.Others(edit, difference))
        {
            yield return line;
        }

        var again = row.Parse(after);
        if (row.ToXml(again) != after)
        {
            yield return "what was read again is written as something else";
        }

        if (edit.Kind == EditKind.SetValue && !Equals(edit.Member.GetValue(EditedObject.AllIn(again)[edit.Owner]), edit.Member.GetValue(owner)))
        {
            yield return "the value is not read as what was set";
        }
    }
}
