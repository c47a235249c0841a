using System.Text;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>What stands at the head of a compact file: everything but the rows. Written in binary, because reading it must be quick.</summary>
internal sealed record Kolommenopdruk
{
    public required int Personen { get; init; }

    public required int Rijen { get; init; }

    public required int Soorten { get; init; }

    public required bool MetBekend { get; init; }

    public required Dag AlleBekend { get; init; }

    public required Bron[] Bronnen { get; init; }

    public required Gemeente[] Gemeenten { get; init; }

    public required Herkomst Herkomst { get; init; }

    public required int Trajecten { get; init; }

    public required Dag TrajectenBekend { get; init; }

    public required string[] Instrumenten { get; init; }

    public required string[] Aanbieders { get; init; }

    public required bool MetKenmerken { get; init; }

    public static Kolommenopdruk Van(Participatiekolommen kolommen, Herkomst herkomst) => new()
    {
        Personen = kolommen.Personen,
        Rijen = kolommen.Rijen,
        Soorten = kolommen.Soorten.Length,
        MetBekend = !kolommen.Bekend.IsEmpty,
        AlleBekend = kolommen.AlleBekend,
        Bronnen = [.. kolommen.Bronnen],
        Gemeenten = [.. kolommen.Gemeenten],
        Herkomst = herkomst,
        Trajecten = kolommen.Trajecten.Aantal,
        TrajectenBekend = kolommen.Trajecten.Bekend,
        Instrumenten = [.. kolommen.Trajecten.Instrumenten],
        Aanbieders = [.. kolommen.Trajecten.Aanbieders],
        MetKenmerken = !kolommen.Kenmerken.IsLeeg,
    };

    public byte[] Schrijf()
    {
        using var bytes = new MemoryStream();
        using var uit = new BinaryWriter(bytes, Encoding.UTF8);
        uit.Write(Personen);
        uit.Write(Rijen);
        uit.Write(Soorten);
        uit.Write(MetBekend);
        uit.Write(AlleBekend.Nummer);
        uit.Write(Bronnen.Length);
        foreach (var bron in Bronnen) uit.Write(bron.Naam);
        uit.Write(Gemeenten.Length);
        foreach (var gemeente in Gemeenten) uit.Write(gemeente.Code);
        uit.Write(Herkomst.Ladderversie);
        uit.Write(Herkomst.Programmaversie);
        uit.Write(Herkomst.Leverdag.Nummer);
        uit.Write(Herkomst.Bronnen.Count);
        foreach (var bron in Herkomst.Bronnen) Schrijf(uit, bron);
        uit.Write(Trajecten);
        uit.Write(TrajectenBekend.Nummer);
        Schrijf(uit, Instrumenten);
        Schrijf(uit, Aanbieders);
        uit.Write(MetKenmerken);
        uit.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads the head; null when it cannot be that of a file that Trede wrote.</summary>
    public static Kolommenopdruk? Lees(byte[] bytes)
    {
        try
        {
            using var uit = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            var opdruk = new Kolommenopdruk
            {
                Personen = Getal(uit.ReadInt32(), int.MaxValue),
                Rijen = Getal(uit.ReadInt32(), int.MaxValue),
                Soorten = Getal(uit.ReadInt32(), int.MaxValue),
                MetBekend = uit.ReadBoolean(),
                AlleBekend = Dag.VanNummer(uit.ReadUInt16()),
                Bronnen = LeesBronnen(uit),
                Gemeenten = LeesGemeenten(uit),
                Herkomst = new Herkomst(uit.ReadString(), uit.ReadString(), Dag.VanNummer(uit.ReadUInt16()), LeesLeveringen(uit)),
                Trajecten = Getal(uit.ReadInt32(), int.MaxValue),
                TrajectenBekend = Dag.VanNummer(uit.ReadUInt16()),
                Instrumenten = LeesNamen(uit),
                Aanbieders = LeesNamen(uit),
                MetKenmerken = uit.ReadBoolean(),
            };
            return uit.BaseStream.Position == bytes.Length && opdruk.Bronnen.Length > 0 && opdruk.Gemeenten.Length > 0 ? opdruk : null;
        }
        catch (Exception fout) when (fout is IOException or FormatException or ArgumentException or InvalidDataException)
        {
            return null;
        }
    }

    private static void Schrijf(BinaryWriter uit, Bronherkomst bron)
    {
        uit.Write(bron.Bron.Naam);
        uit.Write(bron.Bestand);
        uit.Write(bron.Profiel);
        uit.Write(bron.Sha256);
        uit.Write(bron.Gelezen);
        uit.Write(bron.Bruikbaar);
        uit.Write(bron.Afgekeurd);
        uit.Write(bron.Leeg);
    }

    private static void Schrijf(BinaryWriter uit, string[] namen)
    {
        uit.Write(namen.Length);
        foreach (var naam in namen) uit.Write(naam);
    }

    private static string[] LeesNamen(BinaryReader uit)
    {
        var namen = new string[Getal(uit.ReadInt32(), (int)uit.BaseStream.Length)];
        for (var plaats = 0; plaats < namen.Length; plaats++) namen[plaats] = uit.ReadString();
        return namen;
    }

    private static Bron[] LeesBronnen(BinaryReader uit)
    {
        var bronnen = new Bron[Getal(uit.ReadInt32(), Meetsleutel.MaxBronnen)];
        for (var bron = 0; bron < bronnen.Length; bron++) bronnen[bron] = Naam(uit.ReadString());
        return bronnen;
    }

    private static Gemeente[] LeesGemeenten(BinaryReader uit)
    {
        var gemeenten = new Gemeente[Getal(uit.ReadInt32(), Meetsleutel.MaxGemeenten)];
        for (var plaats = 0; plaats < gemeenten.Length; plaats++)
        {
            var code = uit.ReadUInt16();
            gemeenten[plaats] = code == 0 ? default : Gemeente.Van(code);
        }

        return gemeenten;
    }

    private static Bronherkomst[] LeesLeveringen(BinaryReader uit)
    {
        var leveringen = new Bronherkomst[Getal(uit.ReadInt32(), 100_000)];
        for (var plaats = 0; plaats < leveringen.Length; plaats++)
        {
            leveringen[plaats] = new Bronherkomst(
                Naam(uit.ReadString()), uit.ReadString(), uit.ReadString(), uit.ReadString(), uit.ReadInt64(), uit.ReadInt64(), uit.ReadInt64(), uit.ReadInt64());
        }

        return leveringen;
    }

    private static int Getal(int getal, int hoogste) => getal >= 0 && getal <= hoogste ? getal : throw new InvalidDataException("This count is out of bounds.");

    private static Bron Naam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new InvalidDataException("This is no name of a source.");
}
