// What the compiler needs and netstandard2.0 lacks. Internal, so that nothing outside ever sees or clashes with it.

namespace System
{
    /// <summary>An index from the start or the end, as list patterns use it.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
