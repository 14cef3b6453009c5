package fi.yhdyspinta.journey;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Group;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.HoldingDraft;
import fi.yhdyspinta.organisation.body.NextTerm;
import fi.yhdyspinta.organisation.body.SeatGroupId;
import fi.yhdyspinta.organisation.body.SeatId;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.body.Terms;
import fi.yhdyspinta.organisation.contactfile.ContactImports;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.organisation.responsibility.ThemeContact;
import fi.yhdyspinta.organisation.responsibility.ResourceEntry;
import fi.yhdyspinta.organisation.responsibility.Responsibilities;
import fi.yhdyspinta.organisation.responsibility.Responsibility;
import fi.yhdyspinta.organisation.responsibility.ResponsibilityId;
import fi.yhdyspinta.organisation.responsibility.Theme;
import fi.yhdyspinta.organisation.responsibility.ThemeId;
import fi.yhdyspinta.organisation.seatfile.SeatImports;
import fi.yhdyspinta.organisation.structure.Structures;
import org.springframework.beans.factory.BeanFactory;

/** A negotiating council with seats in every state, in a structure shown to everybody. */
final class FilledBodies {

    private static final LocalDate BEGAN = LocalDate.of(2025, 6, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

    final BodyId body;

    final SeatGroupId group;

    final SeatId seat;

    final ThemeId theme;

    /** A file of seats whose columns have still to be sent. */
    final BatchId unmapped;

    /** New and wrong rows of one, to be looked at. */
    final BatchId previewed;

    /** A file of contacts whose columns have still to be sent. */
    BatchId unmappedContacts;

    /** New and wrong rows of one, to be looked at. */
    BatchId previewedContacts;

    /** A body that has been carried on into its next term. */
    final BodyId followed;

    private FilledBodies(BodyId body, SeatGroupId group, SeatId seat, ThemeId theme, BatchId unmapped,
            BatchId previewed, BodyId followed) {
        this.followed = followed;
        this.unmapped = unmapped;
        this.previewed = previewed;
        this.theme = theme;
        this.body = body;
        this.group = group;
        this.seat = seat;
    }

    static FilledBodies play(Stage stage, BeanFactory beans) {
        var aino = stage.aino();
        var structures = beans.getBean(Structures.class);
        stage.run(() -> structures.take(aino, "pohjois-savo"));
        stage.run(() -> structures.show(aino, true));
        var bodies = beans.getBean(BodyList.class);
        var body = stage.in(() -> bodies.list(aino))
            .stream()
            .filter(each -> each.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow()
            .id();
        stage.run(() -> bodies.recordMeeting(aino, body, BEGAN));
        var group = group(stage, beans, body);
        name(stage, beans, body, group.members().get(0), "Saarikunnan kunta", true);
        name(stage, beans, body, group.members().get(1), "Koivulahden kunta", true);
        name(stage, beans, body, group.deputies().get(1), "Koivulahden Taimi ry", true);
        name(stage, beans, body, group.members().get(2), "Tuulin seurakunta", false);
        var leaver = group(stage, beans, body).members().get(1).sitting().holding().id();
        stage.run(() -> beans.getBean(Seating.class).end(aino, body, leaver, LAST_DAY));
        var filled = new FilledBodies(body, group.quota().id(), group.members().get(1).seat().id(),
                contacts(stage, beans), imported(stage, beans, body), examined(stage, beans, body),
                followed(stage, beans, body));
        filled.unmappedContacts = contactFile(stage, beans);
        filled.previewedContacts = contactFile(stage, beans);
        stage.run(() -> beans.getBean(ContactImports.class).mapAsGuessed(aino, filled.previewedContacts));
        return filled;
    }

    /** A theme with contacts, who answers in a municipality, and a line of resources. */
    private static ThemeId contacts(Stage stage, BeanFactory beans) {
        var responsibilities = beans.getBean(Responsibilities.class);
        var theme = new Theme(ThemeId.next(), "Liikunta", "Liikunnan koordinaattori", "hyte@example.org");
        var saarikunta = stage.saarikunta().id();
        stage.run(() -> {
            responsibilities.add(stage.aino(), theme);
            responsibilities.fill(stage.aino(), saarikunta, Map.of(theme.id(),
                    new ThemeContact(theme.id(), saarikunta, "Liikuntasihteeri", "laku@example.org")));
            responsibilities.name(stage.aino(), new Responsibility(ResponsibilityId.next(), saarikunta, null,
                    "Hyvinvointipäällikkö", BEGAN, "80 §", "https://example.org/poytakirja", BEGAN, null));
            responsibilities.add(stage.aino(), 2026, "Hyte-yksikkö", "Johtaminen", BigDecimal.ONE,
                    ResourceEntry.Funding.BASE);
        });
        return theme.id();
    }

    private static BatchId contactFile(Stage stage, BeanFactory beans) {
        var reading = TableReader.read("""
                Kunta;Teema;Yhdyshenkilö;E-mail;Huomautus
                Saarikunnan kunta;Liikunta;Hyvinvointisuunnittelija;hyte@example.org;x
                Koivulahden kunta;liikunta;Liikuntasihteeri;;
                Olematon;Liikunta;Joku;;
                """.getBytes(StandardCharsets.UTF_8));
        return stage.in(() -> beans.getBean(ContactImports.class)
            .keep(stage.aino(), "yhdyshenkilöt.csv", ((TableFile.Read) reading).table()));
    }

    private static BodyId followed(Stage stage, BeanFactory beans, BodyId council) {
        var aino = stage.aino();
        var terms = beans.getBean(Terms.class);
        var body = stage.in(() -> beans.getBean(BodyList.class).list(aino))
            .stream()
            .filter(each -> !each.id().equals(council))
            .findFirst()
            .orElseThrow()
            .id();
        var next = new NextTerm(LocalDate.of(2025, 6, 1), LocalDate.of(2029, 5, 31), LocalDate.now().plusDays(30),
                "Esimerkki: ehdottakaa jäsentä ja varajäsentä.", new BodyFacts.Decision(null, null, null), false,
                List.of(), List.of());
        stage.run(() -> terms.begin(aino, body, next));
        return body;
    }

    private static BatchId imported(Stage stage, BeanFactory beans, BodyId body) {
        var reading = TableReader
            .read("Ryhmä;Edustaa;Tila\n;Saarikunnan kunta;Ehdotettu\n;Olematon;\n".getBytes(StandardCharsets.UTF_8));
        return stage.in(() -> beans.getBean(SeatImports.class)
            .keep(stage.aino(), body, "paikat.csv", ((TableFile.Read) reading).table()));
    }

    private static BatchId examined(Stage stage, BeanFactory beans, BodyId body) {
        var batch = imported(stage, beans, body);
        stage.run(() -> beans.getBean(SeatImports.class).mapAsGuessed(stage.aino(), body, batch));
        return batch;
    }

    private static Group group(Stage stage, BeanFactory beans, BodyId body) {
        List<Group> groups = stage.in(() -> beans.getBean(BodyDays.class).get(stage.aino(), body, LAST_DAY)).groups();
        return groups.getFirst();
    }

    private static void name(Stage stage, BeanFactory beans, BodyId body, Chair chair, String organisation,
            boolean appointed) {
        stage.run(() -> beans.getBean(Seating.class)
            .name(stage.aino(), body, new HoldingDraft(chair.seat().id(), "", organisation, "liikunta", appointed,
                    appointed ? BEGAN : null, true)));
    }

}
