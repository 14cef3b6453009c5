package fi.yhdyspinta.organisation.mandate;

import java.util.List;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail that asks somebody to take a role. */
@Component
class RoleInvitationMail {

    private final People people;

    private final Organisations organisations;

    private final Outbox outbox;

    private final Frames frames;

    private final String address;

    RoleInvitationMail(People people, Organisations organisations, Outbox outbox, Frames frames,
            @Value("${yhdyspinta.address}") String address) {
        this.people = people;
        this.organisations = organisations;
        this.outbox = outbox;
        this.frames = frames;
        this.address = address;
    }

    void write(County county, RoleInvitation invitation, PersonId sender, String path) {
        var offer = invitation.offer();
        var frame = this.frames.forEverybody(offer.language(),
                new Frame.Place(county.path(), county.name(), county.terminology().word()));
        var organisation = frame.text(this.organisations.get(offer.organisation()).name());
        var text = frame.text("organisation.invitation.mail.text", offer.name(), this.people.get(sender).name(),
                frame.text(offer.role().key()), organisation, frame.text(county.name()), this.address + path,
                frame.dateTime(invitation.expiresAt()));
        this.outbox.send(new Mail("role-invitation:" + Ids.next(), offer.email(),
                frame.text("organisation.invitation.mail.subject", organisation), text, List.of(), true));
    }

}
