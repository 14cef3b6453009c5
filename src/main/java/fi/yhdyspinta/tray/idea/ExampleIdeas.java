package fi.yhdyspinta.tray.idea;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.tray.practice.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented ideas: one open, one taken up, one done. */
@Component
public class ExampleIdeas {

    private final Ideas ideas;

    private final Themes themes;

    ExampleIdeas(Ideas ideas, Themes themes) {
        this.ideas = ideas;
        this.themes = themes;
    }

    @Transactional
    public void fill(Actor coordinator, List<Organisation> municipalities, List<Organisation> others) {
        propose(coordinator, others.getFirst(), IdeaKind.THESIS, "Mitä kyläkahvila muuttaa kävijän arjessa (esimerkki)",
                "Keksitty aihe. Ketkä tulevat, keitä ei tavoiteta, ja mitä kävijät itse sanovat saavansa.",
                "Ohjaaja yhdistyksestä ja kävijöiden haastattelut.", "mielen");
        var taken = propose(coordinator, municipalities.getFirst(), IdeaKind.PROJECT,
                "Kutsukyyti tapahtumiin kolmen kunnan voimin (esimerkki)",
                "Keksitty hankeidea. Tapahtumat ovat kirkonkylällä, ja moni jää tulematta, koska kyytiä ei ole. "
                        + "Kokeillaan yhteistä tilauskyytiä vuoden ajan.",
                "Kunnat maksavat kyydit, hanke kokoaa tilaukset.", "liikun");
        this.ideas.move(coordinator, taken, new Idea.Standing(IdeaState.TAKEN, "Keksitty kylähanke (esimerkki)", null));
        var done = propose(coordinator, others.getLast(), IdeaKind.THESIS,
                "Kaatumisten kirjaaminen yhteisiin lukuihin (esimerkki)",
                "Keksitty aihe. Mitä kaatumisista kirjataan nyt, ja mistä luvuista kunta ja hyvinvointialue hyötyisivät.",
                null, "turvallisuus");
        this.ideas.move(coordinator, done,
                new Idea.Standing(IdeaState.DONE, "Keksitty opinnäytetyö (esimerkki)", "https://example.org/"));
    }

    private IdeaId propose(Actor coordinator, Organisation proposer, IdeaKind kind, String title, String text,
            @Nullable String offer, String theme) {
        return this.ideas.propose(coordinator, new Idea.Terms(Language.FI, kind, title, text,
                this.themes.findBy(theme).orElse(null), offer, proposer.id()));
    }

}
