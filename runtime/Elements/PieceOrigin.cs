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

    /// <summary>Where it began in the text that is traced, or <see cref="NoSource"/>, also for what was read from another text.</summary>
    public int Source { get; }

    /// <summary>What was kept and is written as it stood; null for members.</summary>
    public KeptItem? Kept { get; private init; }

    /// <summary>Whether the piece is an element that holds a member's text.</summary>
    public bool IsTextElement { get; private init; }

    /// <summary>Whether that text is any XML, comments included.</summary>
    public bool IsXml { get; private init; }

    /// <summary>Whether the piece is an element with text that is a member's or was kept for it.</summary>
    public bool HasTextContent { get; set; }

    /// <summary>What was kept in the place of that text.</summary>
    public KeptItem? KeptContent { get; set; }

    /// <summary>What stood around the member's text, in the text that is traced, and is written with it.</summary>
    public KeptItem? KeptAround { get; private init; }

    /// <summary>Whatever of the text that is traced was kept and is in the piece.</summary>
    public KeptItem? KeptInSource => Source == NoSource ? KeptAround : Kept ?? KeptContent;

    /// <summary>Whether it is what a member holds, or stands in for that.</summary>
    public bool IsMember => Kept is null || Kept.ReplacesChild;

    public static PieceOrigin Of(LibvirtElement element, int position, ChangeMark? document) =>
        new(position, element.IsFromText && element.Document == document ? element.SourceOffset : NoSource);

    public static PieceOrigin Of(KeptItem kept, LibvirtElement owner, int position, ChangeMark? document) =>
        new(position, owner.Document == document ? kept.Offset : NoSource) { Kept = kept };

    /// <param name="around">What was kept around the text and is written with it.</param>
    /// <param name="owner">The element that holds the member.</param>
    /// <param name="position">Where the piece begins.</param>
    /// <param name="document">As for an element, the document that is traced.</param>
    /// <param name="isXml">Whether it is any XML.</param>
    public static PieceOrigin OfText(KeptItem? around, LibvirtElement owner, int position, ChangeMark? document, bool isXml) =>
        new(position, NoSource) { IsTextElement = true, IsXml = isXml, KeptAround = owner.Document == document ? around : null };
}
