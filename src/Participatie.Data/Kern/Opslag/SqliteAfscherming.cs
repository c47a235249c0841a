namespace Participatie.Data.Kern;

/// <summary>What keeps the logs in SQLite from being changed by mistake. Who can write the file can take it away; the chain of the audit log tells.</summary>
internal static class SqliteAfscherming
{
    public const string Opdrachten = """
        CREATE TRIGGER IF NOT EXISTS meting_vast BEFORE UPDATE ON meting BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS meting_blijft BEFORE DELETE ON meting
          WHEN EXISTS (SELECT 1 FROM boeking WHERE gemeente = OLD.gemeente AND boeking = OLD.boeking AND positie IS NOT NULL)
          BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS intrekking_vast BEFORE UPDATE ON intrekking BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS intrekking_blijft BEFORE DELETE ON intrekking
          WHEN EXISTS (SELECT 1 FROM boeking WHERE gemeente = OLD.gemeente AND boeking = OLD.boeking AND positie IS NOT NULL)
          BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS auditschakel_vast BEFORE UPDATE ON auditschakel BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS auditschakel_blijft BEFORE DELETE ON auditschakel BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS auditregel_vast BEFORE UPDATE ON auditregel BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        CREATE TRIGGER IF NOT EXISTS auditregel_blijft BEFORE DELETE ON auditregel BEGIN SELECT RAISE(ABORT, 'A row of the log stays.'); END;
        """;
}
