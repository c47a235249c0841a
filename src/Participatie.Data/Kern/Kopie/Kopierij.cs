using System.Data.Common;

namespace Participatie.Data.Kern;

/// <summary>Writes and reads the values of one row in a backup, without regard to which database they come from.</summary>
internal static class Kopierij
{
    /// <summary>Reads a row of a table.</summary>
    public static object?[] Lees(DbDataReader lezer, IReadOnlyList<Kopiekolom> kolommen)
    {
        var rij = new object?[kolommen.Count];
        for (var plaats = 0; plaats < rij.Length; plaats++) rij[plaats] = lezer.IsDBNull(plaats) ? null : Waarde(lezer, kolommen[plaats].Soort, plaats);
        return rij;
    }

    /// <summary>Writes a row.</summary>
    public static void Schrijf(BinaryWriter schrijver, IReadOnlyList<Kopiekolom> kolommen, object?[] rij)
    {
        for (var plaats = 0; plaats < rij.Length; plaats++)
        {
            schrijver.Write(rij[plaats] is not null);
            if (rij[plaats] is { } waarde) Schrijf(schrijver, kolommen[plaats].Soort, waarde);
        }
    }

    /// <summary>Reads a row that was written.</summary>
    public static object?[] Lees(BinaryReader lezer, IReadOnlyList<Kopiekolom> kolommen)
    {
        var rij = new object?[kolommen.Count];
        for (var plaats = 0; plaats < rij.Length; plaats++) rij[plaats] = lezer.ReadBoolean() ? Waarde(lezer, kolommen[plaats].Soort) : null;
        return rij;
    }

    private static object Waarde(DbDataReader lezer, Kopiesoort soort, int plaats) => soort switch
    {
        Kopiesoort.Getal => lezer.GetInt64(plaats),
        Kopiesoort.Tekst => lezer.GetString(plaats),
        Kopiesoort.Bytes => lezer.GetFieldValue<byte[]>(plaats),
        Kopiesoort.JaNee => lezer.GetBoolean(plaats),
        _ => lezer.GetGuid(plaats),
    };

    private static void Schrijf(BinaryWriter schrijver, Kopiesoort soort, object waarde)
    {
        switch (soort)
        {
            case Kopiesoort.Getal:
                schrijver.Write7BitEncodedInt64((long)waarde);
                break;
            case Kopiesoort.Tekst:
                schrijver.Write((string)waarde);
                break;
            case Kopiesoort.Bytes:
                schrijver.Write7BitEncodedInt(((byte[])waarde).Length);
                schrijver.Write((byte[])waarde);
                break;
            case Kopiesoort.JaNee:
                schrijver.Write((bool)waarde);
                break;
            default:
                schrijver.Write(((Guid)waarde).ToByteArray(bigEndian: true));
                break;
        }
    }

    private static object Waarde(BinaryReader lezer, Kopiesoort soort) => soort switch
    {
        Kopiesoort.Getal => lezer.Read7BitEncodedInt64(),
        Kopiesoort.Tekst => lezer.ReadString(),
        Kopiesoort.Bytes => lezer.ReadBytes(lezer.Read7BitEncodedInt()),
        Kopiesoort.JaNee => lezer.ReadBoolean(),
        _ => new Guid(lezer.ReadBytes(16), bigEndian: true),
    };
}
