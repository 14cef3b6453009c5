package fi.yhdyspinta.journey;

import java.time.LocalDate;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.report.summary.Commenting;
import fi.yhdyspinta.report.summary.Drafting;
import fi.yhdyspinta.report.summary.Publishing;
import fi.yhdyspinta.report.summary.SectionDraft;
import fi.yhdyspinta.report.summary.SectionId;
import fi.yhdyspinta.report.summary.Wording;
import org.springframework.beans.factory.BeanFactory;

/** A summary on a stage: version 1 published, the next one open for comments. */
final class FilledSummary {

    private static final String PREFACE = """
            Vuoden neuvotteluihin osallistui **kahdeksan** organisaatiota. Puhuttiin siitä, mikä kantaa.

            - Kokoontumispaikat säilyvät
            - Yhteyshenkilö löytyy joka kunnasta""";

    SectionId section;

    private FilledSummary() {
    }

    static FilledSummary play(Stage stage, BeanFactory beans, String key) {
        var filled = new FilledSummary();
        var drafting = beans.getBean(Drafting.class);
        var publishing = beans.getBean(Publishing.class);
        var commenting = beans.getBean(Commenting.class);
        stage.run(() -> {
            drafting.assemble(stage.aino(), key);
            filled.section = new SectionId(drafting.get(stage.aino(), key).content().chapters().getFirst().section());
            drafting.save(stage.aino(), key, filled.section,
                    new SectionDraft(1, Wording.finnish("Mistä neuvoteltiin"), Wording.finnish(PREFACE)));
            publishing.approve(stage.aino(), key);
            publishing.publish(stage.aino(), key, "");
            publishing.reopen(stage.aino(), key);
            commenting.open(stage.aino(), key, LocalDate.now().plusDays(7));
        });
        stage.run(() -> commenting.comment(stage.helmi(), key, filled.section, "Lisätkää seurantatapa."));
        return filled;
    }

}
