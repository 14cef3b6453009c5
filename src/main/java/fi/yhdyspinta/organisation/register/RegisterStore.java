package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Looks organisations of the county up. */
@Repository
class RegisterStore {

    /** How alike a word and a part of a name have to be, from 0 to 1. */
    private static final double LIKE_ENOUGH = 0.5;

    /** So many are counted and paged through; who finds more narrows the search. */
    static final int MOST_COUNTED = 5_000;

    /** Shorter ones have no three letters in a row to be found by. */
    private static final int SHORTEST_PART = 3;

    private static final String COLUMNS = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox, o.language,
                   o.example, o.business_id, o.association_number, o.themes, o.population_groups, o.publicly_listed,
                   o.consent_on, o.consent_giver, o.parent_id, o.ended_on, o.successor_id, p.state,
                   ARRAY(SELECT a.municipality_code FROM organisation.activity a WHERE a.organisation_id = o.id)
                       AS activity
            """;

    private static final String HERE = """
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL
              AND (:all OR o.publicly_listed)
            """;

    private static final String CHOSEN = HERE + """
              AND (:type::text IS NULL OR o.party_type = :type)
              AND (:municipality::text IS NULL OR o.municipality_code = :municipality OR EXISTS (
                  SELECT 1
                  FROM organisation.activity a
                  WHERE a.organisation_id = o.id AND a.municipality_code = :municipality))
              AND (:theme::text IS NULL OR o.theme_line LIKE :theme)
              AND (:group::text IS NULL OR o.population_groups @> ARRAY[:group::text])
              AND (:state::text IS NULL
                   OR CASE WHEN o.ended_on <= :today THEN 'ENDED' ELSE p.state END = :state)
            """;

    private static final String NAMED = CHOSEN + """
              AND (o.stems @@ to_tsquery('finnish', :question)
                   OR o.stems @@ to_tsquery('swedish', :question)
                   OR o.stems @@ to_tsquery('english', :question))
            """;

    private static final String NAMED_OR_HOLDING = CHOSEN + """
              AND (o.names LIKE :part
                   OR o.stems @@ to_tsquery('finnish', :question)
                   OR o.stems @@ to_tsquery('swedish', :question)
                   OR o.stems @@ to_tsquery('english', :question))
            """;

    private static final String SORTED = """
            ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
            LIMIT :size OFFSET :offset
            """;

    private final JdbcClient db;

    private final Clock clock;

    RegisterStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those found, and how many there are in all. */
    record Found(List<Entry> entries, int total) {
    }

    /** Whose name holds what is searched for, in any inflection; all when nothing is. */
    Found listNamed(RegisterFilter filter, boolean all) {
        return find(named(filter), filter, all);
    }

    /** Whose name is like what is searched for, letters wrong or missing. */
    Found listAlike(RegisterFilter filter, boolean all) {
        if (filter.words().isEmpty()) {
            return new Found(List.of(), 0);
        }
        this.db.sql("SELECT set_config('pg_trgm.word_similarity_threshold', :enough, true)")
            .param("enough", Double.toString(LIKE_ENOUGH))
            .query(String.class)
            .single();
        return find(alike(filter), filter, all);
    }

    /** As the list shows them, but on one page. */
    List<Entry> listAll(RegisterFilter filter, int most) {
        planForWhatIsAsked();
        return asked(COLUMNS + named(filter) + SORTED, filter, true).param("size", most)
            .param("offset", 0)
            .query(EntryRowStore::entry)
            .list();
    }

    /**
     * A plan made once for all filters would look through the whole register, since any
     * of them may be left out.
     */
    private void planForWhatIsAsked() {
        this.db.sql("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)").query(String.class).single();
    }

    /** Each word is looked up in the index, which joins what it finds for them. */
    private static String alike(RegisterFilter filter) {
        return CHOSEN + IntStream.range(0, filter.words().size())
            .mapToObj(number -> "  AND o.names OPERATOR(platform.%>) :word" + number + "\n")
            .collect(Collectors.joining());
    }

    private static String named(RegisterFilter filter) {
        if (!filter.isSearch()) {
            return CHOSEN;
        }
        return filter.search().strip().length() < SHORTEST_PART ? NAMED : NAMED_OR_HOLDING;
    }

    private Found find(String condition, RegisterFilter filter, boolean all) {
        planForWhatIsAsked();
        var total = asked("SELECT count(*) FROM (SELECT 1 " + condition + " LIMIT " + (MOST_COUNTED + 1) + ") AS found",
                filter, all)
            .query(Integer.class)
            .single();
        var entries = asked(COLUMNS + condition + SORTED, filter, all).param("size", RegisterPage.SIZE)
            .param("offset", (filter.page() - 1) * RegisterPage.SIZE)
            .query(EntryRowStore::entry)
            .list();
        return new Found(entries, total);
    }

    private StatementSpec asked(String query, RegisterFilter filter, boolean all) {
        var type = filter.partyType();
        var group = filter.group();
        var state = filter.state();
        var words = filter.words();
        return this.db.sql(query)
            .params(IntStream.range(0, words.size())
                .boxed()
                .collect(Collectors.toMap(number -> "word" + number, words::get)))
            .param("all", all)
            .param("type", type == null ? null : type.name())
            .param("municipality", filter.municipality())
            .param("theme", filter.theme() == null ? null : part(filter.theme()))
            .param("group", group == null ? null : group.name())
            .param("state", state == null ? null : state.name())
            .param("today", LocalDate.ofInstant(this.clock.instant(), Frame.ZONE))
            .param("part", part(filter.search()))
            .param("question", filter.question());
    }

    /** A pattern for what holds the text, whatever signs are in it. */
    private static String part(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    Optional<OrganisationId> findMergedInto(OrganisationId id) {
        return this.db.sql("""
                SELECT merged_into_id
                FROM organisation.participation
                WHERE county_id = platform.county() AND organisation_id = :id AND merged_into_id IS NOT NULL
                """)
            .param("id", id.value())
            .query((row, number) -> new OrganisationId(Rows.uuid(row, "merged_into_id")))
            .optional();
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
