namespace Libvirt.Xml.Serialization;

/// <summary>Where a piece of a written text comes from: an element that was read or made in code, a member's text, or something kept.</summary>
internal sealed class PieceOrigin
{
    /// <summary>The source of what was made in code, and of a member's text, whose place is not noted.</summary>
    public const int NoSource = -1;

    private PieceOrigin(int position, int source)
    {
        Position = position;
        Source = source;
    }

    /// <summary>Where in the written text the piece begins.</summary>
    public int Position { get; }

    /// <summary>Where it began in the text that it was read from, or <see cref="NoSource"/>.</summary>
    public int Source { get; }

    /// <summary>What was kept and is written as it stood; null for members.</summary>
    public KeptItem? Kept { get; private init; }

    /// <summary>Whether the piece is an element that holds a member's text.</summary>
    public bool IsTextElement { get; private init; }

    /// <summary>Whether the piece is an element with text that is a member's or was kept for it.</summary>
    public bool HasTextContent { get; set; }

    /// <summary>What was kept in the place of that text.</summary>
    public KeptItem? KeptContent { get; set; }

    /// <summary>Whether it is what a member holds, or stands in for that.</summary>
    public bool IsMember => Kept is null || Kept.ReplacesChild;

    public static PieceOrigin Of(LibvirtElement element, int position) =>
        new(position, element.IsFromText ? element.SourceOffset : NoSource);

    public static PieceOrigin Of(KeptItem kept, int position) => new(position, kept.Offset) { Kept = kept };

    public static PieceOrigin OfText(int position) => new(position, NoSource) { IsTextElement = true };
}
