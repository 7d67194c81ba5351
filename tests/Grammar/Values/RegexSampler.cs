using System;
using System.Linq;
using System.Text;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>Makes random texts that a regular expression matches.</summary>
internal sealed class RegexSampler(Random random)
{
    /// <summary>How many more than the least are made where any number may be.</summary>
    private const int Surplus = 7;

    public string Sample(RegexNode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private void Append(RegexNode node, StringBuilder text)
    {
        switch (node)
        {
            case RegexCharacter character:
                text.Append(Pick(character.Set));
                break;
            case RegexSequence sequence:
                sequence.Items.ToList().ForEach(item => Append(item, text));
                break;
            case RegexChoice choice:
                Append(choice.Items[random.Next(choice.Items.Length)], text);
                break;
            case RegexRepeat repeat:
                var count = random.Next(repeat.Min, (repeat.Max ?? (repeat.Min + Surplus)) + 1);
                for (var i = 0; i < count; i++)
                {
                    Append(repeat.Item, text);
                }

                break;
        }
    }

    /// <summary>Of large sets, mostly what people write, and now and then something they do not.</summary>
    private char Pick(CharacterSet set)
    {
        var drawn = set.At(random.Next(set.Count));
        for (var i = 0; i < 20 && drawn > '~' && random.Next(20) > 0; i++)
        {
            var plain = (char)random.Next(' ', '~' + 1);
            drawn = set.Contains(plain) ? plain : drawn;
        }

        return drawn;
    }
}
