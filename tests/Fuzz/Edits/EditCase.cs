using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>One or two documents, changes to them, and what must hold then; all of it decided by a seed.</summary>
internal sealed class EditCase
{
    private const int MostChanges = 8;

    private readonly Random _random;
    private readonly TreeMaker _maker;
    private readonly List<EditedDocument> _documents = [];

    private EditCase(int seed)
    {
        _random = new Random(seed);
        _maker = new TreeMaker(_random);
    }

    /// <summary>Runs the case of a seed, and says how many changes it made.</summary>
    /// <exception cref="Targets.FuzzFailure">Something that must hold did not.</exception>
    public static int Run(int seed) => new EditCase(seed).Run();

    private int Run()
    {
        bool declaresOutside = _random.Next(4) == 0;
        for (int i = declaresOutside || _random.Next(3) > 0 ? 1 : 2; i > 0; i--)
            _documents.Add(new EditedDocument(_maker.Document(), _random, declaresOutside));
        int changes = _random.Next(1, MostChanges + 1);
        for (int i = 0; i < changes; i++)
            Change();
        _documents.ForEach(EditCheck.Check);
        return changes;
    }

    private void Change()
    {
        EditedDocument document = Any(_documents);
        EditedDocument other = Any(_documents);
        var change = new PairedChange(_random, document.Touched);
        List<PairedObject> objects = document.Objects();
        int kind = _random.Next(12);
        if (kind < 3 || objects.Count == 0)
        {
            new ListChange(_random, _maker).Change(document, other);
            return;
        }

        PairedObject target = Any(objects);
        if (kind < 10)
        {
            change.ChangeMember(target, Donor(target.Typed.GetType()));
            return;
        }

        PairedObject[] others = [.. other.Objects().Where(one => one.Typed.GetType() == target.Typed.GetType() && one.Element is not null)];
        if (others.Length == 0 || target.Element is null)
            return;
        if (kind == 10)
            change.Exchange(target, other.Touched, Any(others));
        else
            change.Move(target, other.Touched, Any(others));
    }

    // An object of the type, if a few interfaces have one; else any.
    private PairedObject Donor(Type type)
    {
        PairedObject? any = null;
        for (int i = 0; i < 8; i++)
        {
            DomainInterface nic = NewNic(_maker, _random, out XElement element);
            List<PairedObject> all = [.. new PairedObject(nic, element, null, "interface").All()];
            any = all.Find(one => one.Typed.GetType() == type) ?? any ?? all[0];
            if (any.Typed.GetType() == type)
                break;
        }

        return any!;
    }

    /// <summary>Another interface, with an element that says the same in libvirt's own spelling.</summary>
    public static DomainInterface NewNic(TreeMaker maker, Random random, out XElement element)
    {
        string text = DomainInterface.Parse(StyledText.Join(StyledText.Write(maker.Nic(), random))).ToXml();
        element = XElement.Parse(text);
        return DomainInterface.Parse(text);
    }

    private T Any<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
