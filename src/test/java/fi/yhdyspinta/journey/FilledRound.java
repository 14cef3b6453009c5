package fi.yhdyspinta.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.identity.signin.workaccount.KeptWorkAccount;
import fi.yhdyspinta.organisation.mandate.RoleOffer;
import fi.yhdyspinta.organisation.mandate.RoleInvitations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.identity.ErasureRequests;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.home.demo.DemoScene;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.representation.FilledRepresentations;
import fi.yhdyspinta.round.ImportDraftId;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.survey.results.Results;
import fi.yhdyspinta.tray.service.FilledServices;
import org.springframework.beans.factory.BeanFactory;

/**
 * A round on a stage with something of everything in it, all made up but its file: three
 * surveys (told, asked, drafted), walls, findings, results and a summary.
 */
final class FilledRound {

    final Stage stage;

    private final BeanFactory beans;

    Round round;

    /** Closed, its results published. */
    SurveyId told;

    /** Taking answers. */
    SurveyId asked;

    /** Not opened yet. */
    SurveyId drafted;

    ImportDraftId waitingFile;

    /** The role that the representative of the NGO holds. */
    MembershipId membership;

    /** The secret of a link that offers a role. */
    String roleToken = "";

    /** The secret of a link that confirms an erasure. */
    String erasureToken = "";

    /** Of the representative of the NGO. */
    String passkey = "";

    FilledWalls walls;

    FilledResults results;

    FilledSummary summary;

    FilledRegister register;

    FilledBodies bodies;

    FilledRepresentations representations;

    FilledFigures figures;

    FilledPractices practices;

    FilledServices services;

    private FilledRound(Stage stage, BeanFactory beans) {
        this.stage = stage;
        this.beans = beans;
    }

    static FilledRound play(Cast cast, BeanFactory beans) {
        var filled = new FilledRound(cast.stage(), beans);
        filled.takeRound();
        filled.ask(cast);
        filled.walls = FilledWalls.play(filled.stage, beans, filled.process());
        filled.results = FilledResults.play(filled.stage, beans, filled.process());
        filled.lookAfterRoles();
        filled.summary = FilledSummary.play(filled.stage, beans, filled.round.key());
        filled.register = FilledRegister.play(cast, filled.stage, beans);
        filled.bodies = FilledBodies.play(filled.stage, beans);
        filled.figures = FilledFigures.play(filled.stage, beans);
        filled.practices = FilledPractices.play(filled.stage, beans);
        filled.services = FilledServices.play(filled.stage, beans);
        filled.representations = FilledRepresentations.play(filled.stage, beans);
        return filled;
    }

    ProcessId process() {
        return this.round.id().process();
    }

    private void takeRound() {
        var files = this.beans.getBean(RoundFiles.class);
        var rounds = this.beans.getBean(Rounds.class);
        var invitations = this.beans.getBean(Invitations.class);
        var aino = this.stage.aino();
        this.round = RoundFile.take(this.stage, this.beans, true);
        this.stage.run(() -> {
            rounds.publish(aino, this.round.key());
            invitations.send(aino, this.round.key(), parties().map(Organisation::id).toList());
            rounds.changeStep(aino, this.round.key(), 1, Step.State.DONE, "");
            rounds.changeStep(aino, this.round.key(), 2, Step.State.SKIPPED, "Käytiin läpi jo syksyllä.");
            rounds.changeStep(aino, this.round.key(), 3, Step.State.OPEN, "");
            this.waitingFile = files.keep(aino, RoundFile.bytes());
        });
        this.stage.run(() -> invitations.answer(this.stage.onni(), this.round.key(), Invitation.State.ACCEPTED));
    }

    private void ask(Cast cast) {
        var surveys = this.beans.getBean(Surveys.class);
        var aino = this.stage.aino();
        var others = Stream.of("Hiekkasaaren kunta", "Lehtovaaran kunta", "Pihlajaveden kunta", "Rantakylän kunta")
            .map(name -> cast.organisation(this.stage.county(), name, PartyType.MUNICIPALITY));
        var answering = Stream.concat(parties(), others).toList();
        this.stage.run(() -> {
            this.told = surveys.list(process()).getFirst().id();
            DemoScene.answer(this.beans, aino, surveys.get(this.told), answering);
            surveys.close(aino, this.told);
            this.beans.getBean(Results.class).publish(aino, this.told, true);
            this.asked = surveys.create(aino, process(), PreSurvey.draft());
            surveys.open(aino, this.asked, null);
            this.drafted = surveys.create(aino, process(), PreSurvey.draft());
        });
    }

    private void lookAfterRoles() {
        var memberships = this.beans.getBean(Memberships.class);
        var invitations = this.beans.getBean(RoleInvitations.class);
        var offer = new RoleOffer("Kaisa Kuusi", "kaisa." + this.stage.county().slug() + "@example.org", Language.FI,
                this.stage.taimi().id(), Role.DEPUTY, LocalDate.now(), null);
        this.membership = this.stage.in(() -> memberships.list(this.stage.helmi().person())).getFirst().id();
        this.roleToken = this.stage.in(() -> invitations.invite(this.stage.helmi(), offer)).replaceFirst(".*/", "");
        this.passkey = KeptPasskey.of(this.stage.helmi().person(), this.beans).toString();
        KeptWorkAccount.of(this.stage, this.beans);
        this.erasureToken = this.beans.getBean(ErasureRequests.class).ask(this.stage.tapio().person());
    }

    private Stream<Organisation> parties() {
        return List.of(this.stage.saarikunta(), this.stage.koivulahti(), this.stage.taimi(), this.stage.seurakunta())
            .stream();
    }

}
