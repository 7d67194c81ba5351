using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Keeps trees that are very deep, or have no end because an element stands in itself, from exhausting the thread's stack, which would end the
/// process: emitted code goes through a tree by calling itself.
/// </summary>
internal static class NestingGuard
{
    /// <summary>So deep no thread's stack is at its end, and no document is deeper, so that it pays nothing.</summary>
    public const int FreeDepth = 128;

    /// <summary>Whether there is stack left to go deeper.</summary>
    public static bool HasRoom()
    {
#if NET
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (System.InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
