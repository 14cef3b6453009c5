package fi.yhdyspinta.organisation.register;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Looks organisations of the county up. */
@Repository
class RegisterStore {

    /** How alike a word and a part of a name have to be, from 0 to 1. */
    private static final double LIKE_ENOUGH = 0.5;

    private static final String COLUMNS = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox, o.language,
                   o.example, o.business_id, o.association_number, o.themes, o.population_groups, o.publicly_listed,
                   o.parent_id, o.ended_on, o.successor_id,
                   ARRAY(SELECT a.municipality_code FROM organisation.activity a WHERE a.organisation_id = o.id)
                       AS activity
            """;

    private static final String HERE = """
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county()
              AND (:all OR o.publicly_listed)
            """;

    private static final String CHOSEN = HERE + """
              AND (:type::text IS NULL OR o.party_type = :type)
              AND (:municipality::text IS NULL OR o.municipality_code = :municipality OR EXISTS (
                  SELECT 1
                  FROM organisation.activity a
                  WHERE a.organisation_id = o.id AND a.municipality_code = :municipality))
            """;

    private static final String NAMED = CHOSEN + """
              AND (:search = '' OR position(:search IN o.names) > 0
                   OR o.stems @@ to_tsquery('finnish', :question)
                   OR o.stems @@ to_tsquery('swedish', :question)
                   OR o.stems @@ to_tsquery('english', :question))
            """;

    private static final String ALIKE = CHOSEN + """
              AND :words::text[] <> '{}'
              AND NOT EXISTS (
                  SELECT 1
                  FROM unnest(:words::text[]) AS word
                  WHERE platform.word_similarity(word, o.names) < :enough)
            """;

    private static final String SORTED = """
            ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
            LIMIT :size OFFSET :offset
            """;

    private final JdbcClient db;

    RegisterStore(JdbcClient db) {
        this.db = db;
    }

    /** Those found, and how many there are in all. */
    record Found(List<Entry> entries, int total) {
    }

    /** Whose name holds what is searched for, in any inflection. */
    Found listNamed(RegisterFilter filter, boolean all) {
        return find(NAMED, filter, all);
    }

    /** Whose name is like what is searched for, letters wrong or missing. */
    Found listAlike(RegisterFilter filter, boolean all) {
        return find(ALIKE, filter, all);
    }

    private Found find(String condition, RegisterFilter filter, boolean all) {
        var total = asked("SELECT count(*) " + condition, filter, all).query(Integer.class).single();
        var entries = asked(COLUMNS + condition + SORTED, filter, all).param("size", RegisterPage.SIZE)
            .param("offset", (filter.page() - 1) * RegisterPage.SIZE)
            .query(EntryRowStore::entry)
            .list();
        return new Found(entries, total);
    }

    private StatementSpec asked(String query, RegisterFilter filter, boolean all) {
        var type = filter.partyType();
        return this.db.sql(query)
            .param("all", all)
            .param("type", type == null ? null : type.name())
            .param("municipality", filter.municipality())
            .param("search", filter.search().strip().toLowerCase(java.util.Locale.ROOT))
            .param("question", filter.question())
            .param("words", filter.words().toArray(String[]::new))
            .param("enough", LIKE_ENOUGH);
    }

    Optional<Entry> find(OrganisationId id, boolean all) {
        return this.db.sql(COLUMNS + HERE + "  AND o.id = :id")
            .param("all", all)
            .param("id", id.value())
            .query(EntryRowStore::entry)
            .optional();
    }

    /** The organisations of the county that bear the name in one of the languages. */
    List<Entry> listCalled(@Nullable String name) {
        return this.db.sql(COLUMNS + HERE + """
                  AND lower(:name) IN (lower(o.name_fi), lower(o.name_sv), lower(o.name_en))
                """).param("all", true).param("name", name).query(EntryRowStore::entry).list();
    }

}
