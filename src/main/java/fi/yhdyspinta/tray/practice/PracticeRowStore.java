package fi.yhdyspinta.tray.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/** How a row of tray.good_practice is read, wherever it is asked for. */
final class PracticeRowStore {

    /** The columns of what is told of a practice p. */
    static final String TERMS = """
            p.language, p.name, p.what, p.focus_area_id, p.age_groups, p.level, p.source_name, p.source_link,
            p.plan_measured, p.plan_method, p.plan_reported_on, p.owner_id, p.contact_role
            """;

    static final String SELECT = """
            SELECT p.id, p.state, p.answer_id, p.proposed_by, p.proposed_at, p.taken_at, p.retired_at, p.retired_reason,
                   p.merged_into,
            """ + TERMS;

    private PracticeRowStore() {
    }

    static GoodPractice practice(ResultSet row, int number) throws SQLException {
        var answer = row.getObject("answer_id", UUID.class);
        return new GoodPractice(new PracticeId(Rows.uuid(row, "id")), terms(row),
                PracticeState.valueOf(row.getString("state")), answer == null ? null : new AnswerId(answer),
                new PersonId(Rows.uuid(row, "proposed_by")), Rows.instant(row, "proposed_at"),
                Rows.instantOrNull(row, "taken_at"), retirement(row));
    }

    static PracticeTerms terms(ResultSet row) throws SQLException {
        var theme = row.getObject("focus_area_id", UUID.class);
        var owner = row.getObject("owner_id", UUID.class);
        return new PracticeTerms(Language.valueOf(row.getString("language")), row.getString("name"),
                row.getString("what"), theme == null ? null : new FocusAreaId(theme),
                Rows.texts(row, "age_groups").stream().map(AgeGroup::valueOf).toList(), evidence(row),
                owner == null ? null : new OrganisationId(owner), row.getString("contact_role"));
    }

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return level == null ? null : new Evidence(EvidenceLevel.valueOf(level), row.getString("source_name"),
                row.getString("source_link"), plan(row));
    }

    private static @Nullable DataPlan plan(ResultSet row) throws SQLException {
        var reported = row.getObject("plan_reported_on", LocalDate.class);
        return reported == null ? null : new DataPlan(Objects.requireNonNull(row.getString("plan_measured")),
                Objects.requireNonNull(row.getString("plan_method")), reported);
    }

    private static @Nullable Retirement retirement(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "retired_at");
        var into = row.getObject("merged_into", UUID.class);
        return at == null ? null : new Retirement(at, Objects.requireNonNull(row.getString("retired_reason")),
                into == null ? null : new PracticeId(into));
    }

}
