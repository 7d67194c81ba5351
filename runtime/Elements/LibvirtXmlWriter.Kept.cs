using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <content>What was kept from the text. None of this runs for an element that kept nothing, unless its writing is traced.</content>
public ref partial struct LibvirtXmlWriter
{
    /// <summary>Writes what stood before or after the root element.</summary>
    internal void AroundRoot(LibvirtElement root, KeptKind where)
    {
        if (root.Kept is null)
        {
            return;
        }

        // By index, here and below: the list's enumerator would be allocated.
        for (var i = 0; i < root.Kept.Items.Count; i++)
        {
            var item = root.Kept.Items[i];
            if (item.Kind == where)
            {
                WriteLine(item, root);
            }
        }
    }

    private void StartNoted(LibvirtElement owner, string name)
    {
        _trace?.Add(owner, TagPosition(name));
        if (owner.Kept is not null)
        {
            StartKept(owner.Kept);
        }
    }

    private void StartKept(KeptContent kept)
    {
        if (kept.HasPrefixes)
        {
            DeclarePrefixes(kept);
        }

        _pending = PendingContent.Start(kept, _pending);
        for (var i = 0; i < _pending.Items.Count; i++)
        {
            var item = _pending.Items[i];
            if (item.Kind == KeptKind.Attribute && item.AttributeAnchor is null)
            {
                WriteAttribute(i);
            }
        }
    }

    // The attribute as it stood, if it does not fit or would be spelled otherwise; then what stood after it.
    private void WriteKeptAt(int slot, string name, bool isAbsent)
    {
        for (var i = 0; i < _pending!.Items.Count; i++)
        {
            var item = _pending.Items[i];
            if (!item.ReplacesAttribute || item.Slot != slot || !_pending.Take(i))
            {
                continue;
            }

            if (item.Kind == KeptKind.SpelledAttribute && !isAbsent)
            {
                _output.TakeBackAttribute(name);
            }

            if (isAbsent || item.Kind == KeptKind.SpelledAttribute)
            {
                WriteRawAttribute(item);
            }
        }

        for (var i = 0; i < _pending.Items.Count; i++)
        {
            var item = _pending.Items[i];
            if (item.Kind == KeptKind.Attribute && item.AttributeAnchor == name)
            {
                WriteAttribute(i);
            }
        }
    }

    private void StartKeptContent()
    {
        EndKeptAttributes();
        WriteKeptAfter(XmlFrame.NoSlot);
    }

    // Attributes whose neighbour is not written by this type, so that nothing is lost.
    private void EndKeptAttributes()
    {
        for (var i = 0; i < _pending!.Items.Count; i++)
        {
            if (_pending.Items[i].IsAttribute)
            {
                WriteAttribute(i);
            }
        }
    }

    // The content as it stood, when it says more than a value can; true when there is one.
    private bool WriteKeptContent(int slot)
    {
        for (var i = 0; i < _pending!.Items.Count; i++)
        {
            var item = _pending.Items[i];
            if (item.ReplacesContent && item.Slot == slot && _pending.Take(i))
            {
                StartInline(item);
                _output.Append(item.Raw);
                return true;
            }
        }

        return false;
    }

    private void WriteKeptAfter(int slot)
    {
        var next = 0;
        WriteKeptUpTo(slot, int.MaxValue, ref next);
    }

    // Goes on from where the last call for the slot ended: many children with much between them must not cost their product.
    private void WriteKeptUpTo(int slot, int index, ref int next)
    {
        for (; next < _pending!.Items.Count; next++)
        {
            var item = _pending.Items[next];
            if (!item.IsInContent || item.Slot != slot)
            {
                continue;
            }

            if (item.Index > index)
            {
                return;
            }

            if (_pending.Take(next))
            {
                WriteLine(item, _pending.Kept.Owner);
            }
        }
    }

    private void EndKept()
    {
        for (var i = 0; i < _pending!.Items.Count; i++)
        {
            var item = _pending.Items[i];
            if (item.IsInContent && _pending.Take(i))
            {
                WriteLine(item, _pending.Kept.Owner);
            }
        }

        _pending = _pending.End();
        _prefixes?.Leave(_depth - 1);
    }

    // What the content was read with holds wherever it is written; declared only where that is not so already.
    private void DeclarePrefixes(KeptContent kept)
    {
        _prefixes ??= new NamespaceScopes();
        SortedSet<string>? own = null;
        for (var i = 0; i < kept.Items.Count; i++)
        {
            if (kept.Items[i].DeclaredPrefix is not { } prefix)
            {
                continue;
            }

            (own ??= new SortedSet<string>(StringComparer.Ordinal)).Add(prefix);
            _prefixes.Declare(_depth, prefix, KeptText.ValueOfAttribute(kept.Items[i].Raw));
        }

        for (var i = 0; i < kept.Items.Count; i++)
        {
            var bindings = kept.Items[i].Prefixes ?? [];
            for (var j = 0; j < bindings.Count; j++)
            {
                (var prefix, var uri) = bindings[j];
                if (own?.Contains(prefix) == true || _prefixes.IsInForce(prefix, uri))
                {
                    continue;
                }

                _prefixes.Declare(_depth, prefix, uri);
                WriteText(NamespaceScopes.DeclarationOf(prefix), uri);
            }
        }
    }

    private void WriteAttribute(int index)
    {
        if (_pending!.Take(index))
        {
            WriteRawAttribute(_pending.Items[index]);
        }
    }

    private void WriteRawAttribute(KeptItem item)
    {
        _output.Append(' ');
        _output.Append(item.Raw);
    }

    private void WriteLine(KeptItem item, LibvirtElement owner)
    {
        StartLine();
        _trace?.Add(item, owner, Position);
        _output.Append(item.Raw);
    }
}
