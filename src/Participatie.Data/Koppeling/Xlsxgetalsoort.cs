namespace Participatie.Data.Koppeling;

/// <summary>What a number in a cell is, by its format.</summary>
internal enum Xlsxgetalsoort
{
    Getal,
    Dag,
    Duur,
}
