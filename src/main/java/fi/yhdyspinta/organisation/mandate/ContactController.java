package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of contacts, open to everybody. */
@Controller
class ContactController {

    private final Contacts contacts;

    ContactController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/{county}/contacts")
    String list(Actor actor, Model model) {
        model.addAttribute("contacts", this.contacts.list(actor));
        return "organisation/mandate/contacts";
    }

}
