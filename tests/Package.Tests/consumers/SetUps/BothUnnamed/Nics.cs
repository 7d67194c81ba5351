namespace BothUnnamed;

public static class Nics
{
    public static object Make() => Library.Nics.Make();
}
