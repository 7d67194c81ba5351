using System;
using System.Collections.Generic;
using System.Text;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>Gives one input after the other: made ones, damaged ones, and ones made of those that were accepted before.</summary>
internal sealed class InputSource
{
    private const int MostRemembered = 500;
    private const int LongestRemembered = 20_000;

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false),
        new UnicodeEncoding(true, false), new UTF32Encoding(false, true), Encoding.Latin1,
    ];

    private readonly Random _random;
    private readonly Func<Random, string> _make;
    private readonly List<string> _accepted = [];

    public InputSource(int seed, Func<Random, string> make)
    {
        _random = new Random(seed);
        _make = make;
    }

    /// <summary>Another input.</summary>
    public FuzzInput Next()
    {
        string text = _random.Next(3) == 0 ? _make(_random) : Damage.Text(Base(), Base(), _random);
        return _random.Next(5) == 0 ? FuzzInput.Of(Encoded(text)) : FuzzInput.Of(text);
    }

    /// <summary>Tells that a text was accepted, so that others may be made of it.</summary>
    public void Remember(string text)
    {
        if (text.Length > LongestRemembered)
            return;
        if (_accepted.Count < MostRemembered)
            _accepted.Add(text);
        else
            _accepted[_random.Next(MostRemembered)] = text;
    }

    private string Base() => _accepted.Count == 0 || _random.Next(2) == 0 ? _make(_random) : _accepted[_random.Next(_accepted.Count)];

    private byte[] Encoded(string text)
    {
        Encoding encoding = Encodings[_random.Next(Encodings.Length)];
        string declaration = _random.Next(3) == 0 ? $"<?xml version='1.0' encoding='{(_random.Next(2) == 0 ? "UTF-8" : encoding.WebName)}'?>" : "";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + text)];
        return _random.Next(3) == 0 ? Damage.Bytes(bytes, _random) : bytes;
    }
}
