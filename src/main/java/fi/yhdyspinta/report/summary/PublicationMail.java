package fi.yhdyspinta.report.summary;

import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells those who took part what was published, what they agreed to, and what happens
 * next.
 */
@Component
class PublicationMail {

    private final Invitations invitations;

    private final Organisations organisations;

    private final Outcomes outcomes;

    private final Counties counties;

    private final Texts texts;

    private final Outbox outbox;

    private final String address;

    PublicationMail(Invitations invitations, Organisations organisations, Outcomes outcomes, Counties counties,
            Texts texts, Outbox outbox, @Value("${yhdyspinta.address}") String address) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.outcomes = outcomes;
        this.counties = counties;
        this.texts = texts;
        this.outbox = outbox;
        this.address = address;
    }

    void send(Actor actor, Round round, Summary summary, SummaryContent content) {
        var invited = this.invitations.list(actor, round)
            .stream()
            .filter(invitation -> invitation.state() != Invitation.State.DECLINED)
            .map(Invitation::organisation)
            .toList();
        var actions = this.outcomes.listActions(summary.process()).stream().filter(Sources::isAgreed).toList();
        for (var organisation : this.organisations.getAll(invited).values()) {
            write(actor, round, summary, content, organisation, actions);
        }
    }

    private void write(Actor actor, Round round, Summary summary, SummaryContent content, Organisation organisation,
            List<AgreedAction> actions) {
        var mailbox = organisation.roleMailbox();
        if (mailbox != null) {
            var county = this.counties.get(actor.county());
            var language = organisation.language();
            var voice = this.texts.of(actor.county());
            var kind = summary.publishedVersion() == 1 ? "report.mail.published" : "report.mail.corrected";
            this.outbox
                .send(Mail.of("summary:" + summary.id() + ":" + summary.publishedVersion() + ":" + organisation.id(),
                        mailbox, voice.text(language, kind + ".subject", round.name().in(language)),
                        voice.text(language, kind + ".text", county.name().in(language), content.title().in(language),
                                this.address + county.path() + round.path() + "/summary",
                                own(voice, language, organisation, actions))));
        }
    }

    private static String own(Texts.Voice voice, Language language, Organisation organisation,
            List<AgreedAction> actions) {
        var lines = actions.stream()
            .filter(action -> action.partyOf(organisation.id()).isPresent())
            .map(action -> "- " + action.what().in(language) + due(voice, language, action))
            .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? voice.text(language, "report.mail.noActions")
                : voice.text(language, "report.mail.actions") + "\n" + lines;
    }

    private static String due(Texts.Voice voice, Language language, AgreedAction action) {
        var due = action.dueOn();
        return due == null ? "" : " " + voice.text(language, "report.mail.due", Texts.date(language, due));
    }

}
