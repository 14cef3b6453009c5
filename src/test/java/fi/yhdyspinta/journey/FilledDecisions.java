package fi.yhdyspinta.journey;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.PlanTextDraft;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.outcome.Ruling;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.beans.factory.BeanFactory;

/** Decision items and plan texts on a stage, in every state. */
final class FilledDecisions {

    DecisionId drafted;

    DecisionId sent;

    DecisionId published;

    PlanTextId planText;

    PlanTextId reported;

    private FilledDecisions() {
    }

    static FilledDecisions play(Stage stage, BeanFactory beans, FilledResults results, ProcessId process) {
        var filled = new FilledDecisions();
        stage.run(() -> filled.decide(stage, beans.getBean(Decisions.class), results, process));
        stage.run(() -> filled.write(stage, beans.getBean(PlanTexts.class), results, process));
        return filled;
    }

    private void decide(Stage stage, Decisions decisions, FilledResults results, ProcessId process) {
        var own = stage.own().id();
        this.drafted = decisions.draft(stage.aino(), process, own, wording("Avustusten hakuajat", results));
        this.sent = decisions.draft(stage.aino(), process, own, wording("Järjestöyhdyspinta", results));
        decisions.send(stage.aino(), this.sent);
        decisions.schedule(stage.aino(), this.sent, LocalDate.now().plusWeeks(2));
        this.published = decisions.draft(stage.aino(), process, own, wording("Hyte-neuvottelujen tulokset", results));
        decisions.send(stage.aino(), this.published);
        decisions.record(stage.urho(), this.published,
                new Ruling(LocalDate.now(), "80", "Aluehallitus hyväksyi ehdotuksen.", "https://example.org/80"));
        decisions.publish(stage.aino(), this.published);
    }

    private void write(Stage stage, PlanTexts planTexts, FilledResults results, ProcessId process) {
        var year = LocalDate.now().getYear() + 1;
        this.planText = planTexts.draft(stage.aino(), process, new PlanTextDraft(null, results.disputed, year,
                "Viestintä", "Järjestöillä on yksi osoite, josta vastataan viikossa."));
        planTexts.comment(stage.helmi(), this.planText, stage.taimi().id(), "Viikko on hyvä.");
        this.reported = planTexts.draft(stage.aino(), process, new PlanTextDraft(results.agreed, null, year,
                "Hyvinvoinnin edistäminen", "Kyläkoulut ovat iltaisin yhdistysten käytössä."));
        planTexts.putIntoPlan(stage.aino(), this.reported);
        planTexts.adopt(stage.aino(), this.reported, LocalDate.now());
        planTexts.report(stage.aino(), this.reported, "Neljä koulua on auki.");
    }

    private static Decisions.Wording wording(String title, FilledResults results) {
        return new Decisions.Wording("Järvi-Savon aluehallitus", title,
                "Merkitään tiedoksi ja hyväksytään toimenpiteet.", List.of(results.conclusion),
                List.of(results.agreed));
    }

}
