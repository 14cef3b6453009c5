package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyDay.Group;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Carrying a body on into its next term. */
class TermsTest extends DatabaseTest {

    private static final LocalDate BEGAN = LocalDate.of(2025, 6, 1);

    private static final LocalDate LAST = LocalDate.of(2029, 5, 31);

    private static final LocalDate NEXT = LAST.plusDays(1);

    @Autowired
    private Terms terms;

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Seating seating;

    @Autowired
    private JdbcClient db;

    private Stage stage;

    private BodyId body;

    private void council() {
        this.stage = this.cast.stage();
        var form = new BodyForm("Hyte-neuvottelukunta", "", "", "NEGOTIATING_COUNCIL", "STRATEGIC", "", "", "", "12 §",
                "", BEGAN.toString(), LAST.toString(), "", "", "true", "");
        this.body = this.stage.in(() -> this.bodies.add(this.stage.aino(), form.toFacts(null, Set.of())));
        this.stage.run(() -> this.seating.addQuota(this.stage.aino(),
                new Quota(SeatGroupId.next(), this.body, "kunnat", 3, 1, "Aakkosin", null, List.of(),
                        List.of(new NamedParty("TE-palvelut", "Työllisyysalue", LocalDate.of(2026, 1, 1))), null,
                        null)));
        seat(0, "Saarikunnan kunta");
        seat(1, "Koivulahden kunta");
        seat(2, "Koivulahden Taimi ry");
    }

    private void seat(int number, String organisation) {
        var seat = group(BEGAN).members().get(number).seat().id();
        this.stage.run(() -> this.seating.name(this.stage.aino(), this.body,
                new HoldingDraft(seat, "", organisation, null, true, BEGAN, false)));
    }

    private Group group(LocalDate day) {
        List<Group> groups = this.stage.in(() -> this.days.get(this.stage.aino(), this.body, day)).groups();
        return groups.getFirst();
    }

    /** One goes on, one is asked, one leaves; two members and no deputies are left. */
    private NextTermForm form() {
        var proposed = this.stage.in(() -> this.terms.propose(this.stage.aino(), this.body));
        var fields = new LinkedMultiValueMap<String, String>();
        proposed.fields().forEach(fields::add);
        var id = proposed.groups().getFirst().group().quota().id();
        fields.set("members-" + id, "2");
        fields.set("deputies-" + id, "0");
        var seats = proposed.groups().getFirst().seats();
        fields.set("seat-" + seats.get(1).chair().seat().id(), "ASKED");
        fields.set("seat-" + seats.get(2).chair().seat().id(), "LEAVES");
        fields.set("callUntil", "2029-04-30");
        return proposed.typed(fields);
    }

    private void carryOn() {
        var form = form();
        assertThat(form.problems()).isEmpty();
        this.stage.run(() -> this.terms.begin(this.stage.aino(), this.body, form.toTerm()));
    }

    @Test
    void allGoOnUnlessToldOtherwise() {
        council();
        var proposed = this.stage.in(() -> this.terms.propose(this.stage.aino(), this.body));

        assertThat(proposed.from()).isEqualTo("2029-06-01");
        assertThat(proposed.last()).isEqualTo("2033-05-31");
        assertThat(proposed.toTerm().count(NextTerm.Choice.GOES_ON)).isEqualTo(3);
        assertThat(form().toTerm().open()).isEqualTo(1);
    }

    @Test
    void oldTermStaysTrueAndTheNewOneHasItsOwnSeats() {
        council();
        carryOn();

        var old = group(LAST);
        assertThat(old.quota().members()).isEqualTo(3);
        assertThat(old.members()).allMatch(chair -> chair.sitting() != null);
        var fresh = group(NEXT);
        assertThat(fresh.quota().members()).isEqualTo(2);
        assertThat(fresh.quota().rule()).isEqualTo("Aakkosin");
        assertThat(fresh.quota().parties()).extracting(NamedParty::name).containsExactly("Työllisyysalue");
        assertThat(fresh.deputies()).isEmpty();
        assertThat(Objects.requireNonNull(fresh.members().get(0).sitting()).holding().organisation())
            .isEqualTo(this.stage.saarikunta().id());
        assertThat(fresh.members().get(1).state()).isEqualTo(Holding.State.NOMINATED);
        var past = this.stage.in(() -> this.terms.list(this.stage.aino(), this.body));
        var facts = this.stage.in(() -> this.bodies.get(this.stage.aino(), this.body));
        assertThat(Terms.on(LAST, facts, past).from()).isEqualTo(BEGAN);
        assertThat(Terms.on(NEXT, facts, past).last()).isEqualTo(LocalDate.of(2033, 5, 31));
        assertThat(past.getFirst().isCalledOn(LocalDate.of(2029, 4, 30))).isTrue();
    }

    @Test
    void eachTermKeepsItsDecisionAndThoseOnTheSeatsAreWrittenToWhenAskedFor() {
        council();
        var mailbox = "saarikunta." + this.body + "@example.org";
        this.db.sql("UPDATE organisation.organisation SET role_mailbox = ? WHERE id = ?")
            .params(mailbox, this.stage.saarikunta().id().value())
            .update();
        var fields = new LinkedMultiValueMap<String, String>();
        form().fields().forEach(fields::add);
        fields.set("decidedOn", "15.5.2029");
        fields.set("section", "71 §");
        fields.set("link", "https://example.org/71");
        fields.set("write", "true");
        var form = this.stage.in(() -> this.terms.propose(this.stage.aino(), this.body)).typed(fields);
        assertThat(form.problems()).isEmpty();

        var drafts = this.stage.in(() -> this.terms.draftLetters(this.stage.aino(), this.body, form.toTerm()));
        assertThat(drafts.letters()).extracting(TermLetters.Letter::to).containsExactly(mailbox);
        assertThat(drafts.without()).containsExactly("Koivulahden kunta");
        this.stage.run(() -> this.terms.begin(this.stage.aino(), this.body, form.toTerm()));

        var sent = this.db.sql("SELECT body FROM notification.outgoing_mail WHERE recipient = ?")
            .param(mailbox)
            .query(String.class)
            .list();
        assertThat(sent).hasSize(1)
            .allMatch(text -> text.contains("71 §") && text.contains("1.6.2029 – 31.5.2033")
                    && text.contains("/bodies/" + this.body));
        var past = this.stage.in(() -> this.terms.list(this.stage.aino(), this.body));
        var facts = this.stage.in(() -> this.bodies.get(this.stage.aino(), this.body));
        assertThat(past.getFirst().letters()).isEqualTo(1);
        assertThat(Terms.decisionOn(LAST, facts, past).section()).isEqualTo("12 §");
        assertThat(Terms.decisionOn(NEXT, facts, past).on()).isEqualTo(LocalDate.of(2029, 5, 15));

        this.stage.run(() -> this.terms.takeBack(this.stage.aino(), this.body, past.getFirst().id()));
        assertThat(this.stage.in(() -> this.bodies.get(this.stage.aino(), this.body)).decision().section())
            .isEqualTo("12 §");
    }

    @Test
    void nobodyIsWrittenToUnlessAskedFor() {
        council();
        this.db.sql("UPDATE organisation.organisation SET role_mailbox = ? WHERE id = ?")
            .params("hiljaa." + this.body + "@example.org", this.stage.saarikunta().id().value())
            .update();
        carryOn();

        assertThat(this.db.sql("SELECT count(*) FROM notification.outgoing_mail WHERE recipient = ?")
            .param("hiljaa." + this.body + "@example.org")
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    void itIsTakenBackAsIfItHadNotBeen() {
        council();
        var before = group(NEXT);
        carryOn();
        var id = latest();

        this.stage.run(() -> this.terms.takeBack(this.stage.aino(), this.body, id));

        assertThat(group(NEXT)).isEqualTo(before);
        assertThat(this.stage.in(() -> this.bodies.get(this.stage.aino(), this.body)).term())
            .isEqualTo(new BodyFacts.Term(BEGAN, LAST));
    }

    @Test
    void seatsThatHaveChangedAreNotTakenBack() {
        council();
        carryOn();
        var asked = group(NEXT).members().get(1).nominated().getFirst().holding().id();
        this.stage.run(() -> this.seating.appoint(this.stage.aino(), this.body, asked, NEXT));

        assertThat(this.stage.in(() -> this.terms.mayTakeBack(this.stage.aino(), this.body))).isFalse();
        assertThatThrownBy(() -> this.stage.run(() -> this.terms.takeBack(this.stage.aino(), this.body, latest())))
            .isInstanceOf(Overtaken.class);
    }

    @Test
    void tooFewSeatsAndTheSameTermTwiceAreRefused() {
        council();
        var form = form();
        var fields = new LinkedMultiValueMap<String, String>();
        form.fields().forEach(fields::add);
        var id = form.groups().getFirst().group().quota().id();
        fields.set("members-" + id, "1");
        assertThat(form.typed(fields).problems()).containsEntry("members-" + id, "organisation.term.group.few");

        carryOn();

        assertThatThrownBy(() -> this.stage.run(() -> this.terms.begin(this.stage.aino(), this.body, form.toTerm())))
            .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.terms.propose(this.stage.urho(), this.body)))
            .isInstanceOf(Forbidden.class);
    }

    private BodyTermId latest() {
        return this.stage.in(() -> this.terms.list(this.stage.aino(), this.body)).getFirst().id();
    }

}
