using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Copies the documentation of assemblies without what is not public. The compiler writes down every comment, and editors show whatever stands
/// there.
/// </summary>
public sealed class KeepPublicDocumentation : Task
{
    /// <summary>Assemblies with their documentation beside them.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    /// <summary>Where the copies go: to a folder named as the one that the assembly is in.</summary>
    [Required]
    public string OutputFolder { get; set; }

    public override bool Execute()
    {
        foreach (string path in Assemblies.Select(assembly => assembly.GetMetadata("FullPath")))
        {
            // From its bytes, so that the file is not in use afterwards.
            HashSet<string> names = new HashSet<string>(Assembly.Load(File.ReadAllBytes(path)).GetExportedTypes().SelectMany(PublicNames));
            XDocument documentation = XDocument.Load(Path.ChangeExtension(path, ".xml"));
            documentation.Descendants("member").Where(member => !names.Contains(WithoutParameters((string)member.Attribute("name")))).Remove();

            string folder = Path.Combine(OutputFolder, Path.GetFileName(Path.GetDirectoryName(path)));
            Directory.CreateDirectory(folder);
            documentation.Save(Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + ".xml"));
        }

        return true;
    }

    private static IEnumerable<string> PublicNames(Type type)
    {
        string name = type.FullName.Replace('+', '.');
        yield return "T:" + name;
        foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
        {
            if (IsVisible(member))
                yield return $"{member.MemberType.ToString()[0].ToString().Replace('C', 'M')}:{name}.{member.Name.Replace('.', '#')}";
        }
    }

    private static bool IsVisible(MemberInfo member)
    {
        switch (member)
        {
            case MethodBase method: return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
            case FieldInfo field: return field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
            case PropertyInfo property: return property.GetAccessors(nonPublic: true).Any(IsVisible);
            case EventInfo @event: return IsVisible(@event.AddMethod);
            default: return false;
        }
    }

    /// <summary>A documentation name without what tells overloads apart.</summary>
    private static string WithoutParameters(string name) => name.Split('(')[0].Split(new[] { "``" }, StringSplitOptions.None)[0];
}
