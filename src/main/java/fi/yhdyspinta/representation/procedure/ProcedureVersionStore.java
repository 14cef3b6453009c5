package fi.yhdyspinta.representation.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.counting.Criteria;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProcedureVersionStore {

    private final JdbcClient db;

    ProcedureVersionStore(JdbcClient db) {
        this.db = db;
    }

    /** All versions, the newest first. */
    List<Version> list(RepresentationId process) {
        return this.db.sql("""
                SELECT number, purpose, link, party_types, themes, municipalities, seats, deputies, method, chooser,
                       criteria_party, least_of_party, least_municipalities, most_per_organisation, other_criteria,
                       comments_end_on, nominations_end_on, voting_end_on, draw_source, report_days, published_at
                FROM representation.procedure_version
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY number DESC
                """).param("process", process.value()).query(ProcedureVersionStore::version).list();
    }

    /** Writes the version, in place of what stood in it while it was not published. */
    void save(CountyId county, RepresentationId process, int number, Procedure procedure) {
        var criteria = procedure.criteria();
        this.db.sql("""
                INSERT INTO representation.procedure_version (county_id, process_id, number, purpose, link, party_types,
                    themes, municipalities, seats, deputies, method, chooser, criteria_party, least_of_party,
                    least_municipalities, most_per_organisation, other_criteria, comments_end_on, nominations_end_on,
                    voting_end_on, draw_source, report_days)
                VALUES (:county, :process, :number, :purpose, :link, :parties, :themes, :municipalities, :seats,
                    :deputies, :method, :chooser, :party, :ofParty, :leastMunicipalities, :perOrganisation, :other,
                    :comments, :nominations, :voting, :draw, :report)
                ON CONFLICT (county_id, process_id, number) DO UPDATE
                SET purpose = excluded.purpose, link = excluded.link, party_types = excluded.party_types,
                    themes = excluded.themes, municipalities = excluded.municipalities, seats = excluded.seats,
                    deputies = excluded.deputies, method = excluded.method, chooser = excluded.chooser,
                    criteria_party = excluded.criteria_party, least_of_party = excluded.least_of_party,
                    least_municipalities = excluded.least_municipalities,
                    most_per_organisation = excluded.most_per_organisation, other_criteria = excluded.other_criteria,
                    comments_end_on = excluded.comments_end_on, nominations_end_on = excluded.nominations_end_on,
                    voting_end_on = excluded.voting_end_on, draw_source = excluded.draw_source,
                    report_days = excluded.report_days
                """)
            .param("county", county.value())
            .param("process", process.value())
            .param("number", number)
            .param("purpose", procedure.purpose())
            .param("link", procedure.link())
            .param("parties", procedure.partyTypes().stream().map(PartyType::name).toArray(String[]::new))
            .param("themes", procedure.themes().toArray(String[]::new))
            .param("municipalities", procedure.municipalities().toArray(String[]::new))
            .param("seats", procedure.seats())
            .param("deputies", procedure.deputies())
            .param("method", procedure.method().name())
            .param("chooser", procedure.chooser())
            .param("party", criteria.party())
            .param("ofParty", criteria.leastOfParty())
            .param("leastMunicipalities", criteria.leastMunicipalities())
            .param("perOrganisation", criteria.mostPerOrganisation())
            .param("other", procedure.otherCriteria())
            .param("comments", procedure.commentsEndOn())
            .param("nominations", procedure.nominationsEndOn())
            .param("voting", procedure.votingEndOn())
            .param("draw", procedure.drawSource())
            .param("report", procedure.reportDays())
            .update();
    }

    void publish(RepresentationId process, int number, Instant at) {
        this.db.sql("""
                UPDATE representation.procedure_version
                SET published_at = :at
                WHERE county_id = platform.county() AND process_id = :process AND number = :number
                """).param("process", process.value()).param("number", number).param("at", Rows.at(at)).update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(row.getInt("number"), procedure(row), Rows.instantOrNull(row, "published_at"));
    }

    private static Procedure procedure(ResultSet row) throws SQLException {
        return new Procedure(row.getString("purpose"), row.getString("link"),
                Rows.texts(row, "party_types").stream().map(PartyType::valueOf).collect(Collectors.toSet()),
                Rows.texts(row, "themes"), Set.copyOf(Rows.texts(row, "municipalities")), row.getInt("seats"),
                row.getInt("deputies"), Method.valueOf(row.getString("method")), row.getString("chooser"),
                new Criteria(row.getString("criteria_party"), row.getInt("least_of_party"),
                        row.getInt("least_municipalities"), row.getInt("most_per_organisation")),
                row.getString("other_criteria"), row.getObject("comments_end_on", LocalDate.class),
                row.getObject("nominations_end_on", LocalDate.class), row.getObject("voting_end_on", LocalDate.class),
                row.getString("draw_source"), row.getInt("report_days"));
    }

}
