package fi.yhdyspinta.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts an invented county with its organisations and people on the stage, a new one for
 * each test.
 */
@TestComponent
public class Cast {

    private final Counties counties;

    private final People people;

    private final JdbcClient db;

    private final TransactionTemplate transaction;

    Cast(Counties counties, People people, JdbcClient db, TransactionTemplate transaction) {
        this.counties = counties;
        this.people = people;
        this.db = db;
        this.transaction = transaction;
    }

    /**
     * A county of its own: Järvi-Savo, with Saarikunta, Koivulahti, an NGO, a parish and
     * the people of the stage.
     */
    public Stage stage() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var county = new County(
                CountyId.next(), "jarvi-savo-" + mark, new LocalText("Järvi-Savon hyvinvointialue",
                        "Insjö-Savolax välfärdsområde", "Wellbeing services county of Lake Savo"),
                County.Terminology.HYTE);
        var sara = person("sara." + mark, "Sara Säätö");
        this.people.makeSystemAdministrator(sara.id());
        this.counties.add(sara.id(), county);
        var own = organisation(county, "Järvi-Savon hyvinvointialue", PartyType.COUNTY);
        var saarikunta = organisation(county, "Saarikunnan kunta", PartyType.MUNICIPALITY);
        var koivulahti = organisation(county, "Koivulahden kunta", PartyType.MUNICIPALITY);
        var taimi = organisation(county, "Koivulahden Taimi ry", PartyType.NGO);
        var seurakunta = organisation(county, "Tuulin seurakunta", PartyType.PARISH);
        return new Stage(county, own, saarikunta, koivulahti, taimi, seurakunta,
                actor(county, "aino." + mark, "Aino Aalto", own, Role.COORDINATOR),
                actor(county, "onni." + mark, "Onni Orava", saarikunta, Role.MUNICIPAL_COORDINATOR,
                        Role.REPRESENTATIVE),
                actor(county, "vieno." + mark, "Vieno Varpu", saarikunta, Role.DEPUTY),
                actor(county, "helmi." + mark, "Helmi Heinä", taimi, Role.REPRESENTATIVE),
                actor(county, "tapio." + mark, "Tapio Taimi", taimi, Role.CONTRIBUTOR),
                actor(county, "meri." + mark, "Meri Myrsky", own, Role.FACILITATOR),
                actor(county, "urho." + mark, "Urho Usva", own, Role.DECISION_MAKER),
                new Actor(county.id(), sara.id(), List.of(), null));
    }

    /** Another organisation of the county. */
    public Organisation organisation(County county, String name, PartyType type) {
        var organisation = new Organisation(OrganisationId.next(), LocalText.finnish(name), type, null, null,
                Language.FI, true);
        insert(county, organisation);
        return organisation;
    }

    /** Another person who holds roles for an organisation. */
    public Actor actor(County county, String mailbox, String name, Organisation organisation, Role... roles) {
        var person = person(mailbox, name);
        var mandates = new ArrayList<Mandate>();
        for (var role : roles) {
            mandates.add(new Mandate(organisation.id(), role));
            join(county, person.id(), organisation, role);
        }
        return new Actor(county.id(), person.id(), mandates, organisation.id());
    }

    /** The person holds a role for one more organisation. */
    public void join(County county, PersonId person, Organisation organisation, Role role) {
        in(county, () -> this.db.sql("""
                INSERT INTO organisation.membership (county_id, id, person_id, organisation_id, role, valid_from)
                VALUES (?, ?, ?, ?, ?, now() - interval '1 day')
                """)
            .params(county.id().value(), UUID.randomUUID(), person.value(), organisation.id().value(), role.name())
            .update());
    }

    private Person person(String mailbox, String name) {
        return this.people.invite(mailbox + "@example.org", name, Language.FI);
    }

    private void insert(County county, Organisation organisation) {
        this.db.sql("""
                INSERT INTO organisation.organisation (id, name_fi, party_type, language, example, created_at)
                VALUES (?, ?, ?, 'FI', true, now())
                """)
            .params(organisation.id().value(), organisation.name().in(Language.FI), organisation.partyType().name())
            .update();
        in(county, () -> this.db.sql("""
                INSERT INTO organisation.participation (county_id, organisation_id, since)
                VALUES (?, ?, now())
                """).params(county.id().value(), organisation.id().value()).update());
    }

    private void in(County county, Runnable work) {
        fi.yhdyspinta.platform.database.Tenant.run(county.id().value(),
                () -> this.transaction.executeWithoutResult(status -> work.run()));
    }

}
