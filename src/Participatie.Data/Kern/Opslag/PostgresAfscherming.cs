namespace Participatie.Data.Kern;

/// <summary>
/// What guards the tables in PostgreSQL and stands in no migration, because it holds for every table alike: forced row-level security on each table with a
/// municipality, the least rights for the role that works, and a log that is only added to. May be run again at any time.
/// </summary>
internal static class PostgresAfscherming
{
    private const string Mag = "EXISTS (SELECT 1 FROM aclexplode(c.relacl) g JOIN pg_roles r ON r.oid = g.grantee WHERE r.rolname = 'trede_gebruik' AND g.privilege_type = 'SELECT')";

    /// <summary>How many tables with a municipality, or triggers on them, are not guarded: somebody stopped half-way.</summary>
    public const string Onbewaakt = $"""
        SELECT (count(*) + (SELECT 2 - count(*) FROM pg_trigger WHERE tgname IN ('meting_blijft', 'intrekking_blijft') AND tgrelid IN (to_regclass('meting'), to_regclass('intrekking'))))::int
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'gemeente' AND NOT a.attisdropped
        WHERE n.nspname = current_schema() AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND {Mag})
        """;

    /// <summary>Whether the tables are there and may be used. Where they may not, nobody began to: who made them was stopped before that.</summary>
    public const string Bruikbaar = $"SELECT EXISTS (SELECT 1 FROM pg_class c WHERE c.oid = to_regclass('installatie') AND {Mag}) AS \"Value\"";

    public const string Opdrachten = """
        DO $$
        DECLARE tabel text;
        BEGIN
          EXECUTE format('GRANT USAGE ON SCHEMA %I TO trede_gebruik', current_schema());
          EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO trede_gebruik', current_schema());
          FOR tabel IN
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'gemeente' AND NOT a.attisdropped
            WHERE n.nspname = current_schema() AND c.relkind = 'r'
          LOOP
            EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
            EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabel);
            EXECUTE format('DROP POLICY IF EXISTS eigen_gemeente ON %I', tabel);
            EXECUTE format('CREATE POLICY eigen_gemeente ON %I USING (gemeente = NULLIF(current_setting(''trede.gemeente'', true), '''')::smallint)', tabel);
          END LOOP;
        END $$;
        DROP POLICY IF EXISTS eigen_account ON toekenning;
        CREATE POLICY eigen_account ON toekenning FOR SELECT USING (account = NULLIF(current_setting('trede.account', true), '')::uuid);
        REVOKE UPDATE, DELETE ON auditschakel, auditregel FROM trede_gebruik;
        REVOKE UPDATE ON meting, intrekking FROM trede_gebruik;
        REVOKE DELETE ON auditkop, boeking, logstand, gemeente, installatie FROM trede_gebruik;
        REVOKE ALL ON "__EFMigrationsHistory" FROM trede_gebruik;
        CREATE OR REPLACE FUNCTION meting_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM boeking WHERE gemeente = OLD.gemeente AND boeking = OLD.boeking AND positie IS NOT NULL) THEN
            RAISE EXCEPTION 'A row of the log stays.';
          END IF;
          RETURN OLD;
        END $$;
        DROP TRIGGER IF EXISTS meting_blijft ON meting;
        CREATE TRIGGER meting_blijft BEFORE DELETE ON meting FOR EACH ROW EXECUTE FUNCTION meting_blijft();
        DROP TRIGGER IF EXISTS intrekking_blijft ON intrekking;
        CREATE TRIGGER intrekking_blijft BEFORE DELETE ON intrekking FOR EACH ROW EXECUTE FUNCTION meting_blijft();
        """;
}
