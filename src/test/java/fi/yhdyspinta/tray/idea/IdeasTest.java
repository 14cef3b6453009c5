package fi.yhdyspinta.tray.idea;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class IdeasTest extends DatabaseTest {

    @Autowired
    private Ideas ideas;

    @Autowired
    private ProposedIdeas proposed;

    private Stage stage;

    private IdeaId idea;

    @BeforeEach
    void propose() {
        this.stage = this.cast.stage();
        this.idea = propose(this.stage.helmi(), this.stage.taimi(), "Kyläkahvilan vaikutukset");
    }

    @Test
    void openIdeaIsPublicAndIsFound() {
        assertThat(list(this.stage.visitor(), "kahvila", IdeaKind.THESIS, null)).hasSize(1);
        assertThat(list(this.stage.visitor(), "", IdeaKind.PROJECT, null)).isEmpty();
        assertThat(list(this.stage.visitor(), "", null, IdeaState.DONE)).isEmpty();
    }

    @Test
    void proposerAndCoordinatorLookAfterIt() {
        assertThatThrownBy(() -> propose(this.stage.onni(), this.stage.taimi(), "Toisen puolesta"))
            .isInstanceOf(Forbidden.class);
        for (var other : new Actor[] { this.stage.onni(), this.stage.sara(), this.stage.visitor() }) {
            assertThatThrownBy(() -> move(other, new Idea.Standing(IdeaState.WITHDRAWN, null, null)))
                .isInstanceOf(Forbidden.class);
        }

        move(this.stage.tapio(), new Idea.Standing(IdeaState.TAKEN, "Kylähanke", null));
        move(this.stage.aino(), new Idea.Standing(IdeaState.DONE, "Kylähanke", "https://example.org/tyo"));
        assertThat(this.stage.in(() -> this.ideas.get(this.stage.visitor(), this.idea)).idea().standing())
            .isEqualTo(new Idea.Standing(IdeaState.DONE, "Kylähanke", "https://example.org/tyo"));
    }

    @Test
    void withdrawnIsNoMorePublic() {
        move(this.stage.helmi(), new Idea.Standing(IdeaState.WITHDRAWN, null, null));

        assertThatThrownBy(() -> this.stage.run(() -> this.ideas.get(this.stage.visitor(), this.idea)))
            .isInstanceOf(NotFound.class);
        assertThat(list(this.stage.visitor(), "", null, IdeaState.WITHDRAWN)).isEmpty();
        assertThat(list(this.stage.helmi(), "", null, IdeaState.WITHDRAWN)).hasSize(1);
    }

    @Test
    void secondWriterIsTold() {
        var terms = terms(this.stage.taimi(), "Uusi otsikko");

        assertThat(this.stage.in(() -> this.ideas.change(this.stage.helmi(), this.idea, 0, terms))).isTrue();
        assertThat(this.stage.in(() -> this.ideas.change(this.stage.helmi(), this.idea, 0, terms))).isFalse();
    }

    @Test
    void successorGetsTheIdeasOfAProposerThatHasEnded() {
        var taimi = this.stage.taimi().id();
        var done = propose(this.stage.helmi(), this.stage.taimi(), "Valmis työ");
        this.stage.run(() -> this.ideas.move(this.stage.helmi(), done,
                new Idea.Standing(IdeaState.DONE, "Kylähanke", "https://example.org/tyo")));
        assertThat(this.stage.in(() -> this.proposed.list(this.stage.aino(), taimi, null)))
            .extracting(OrganisationUse::path, OrganisationUse::movable)
            .containsExactly(tuple("/ideas/" + this.idea, false));

        assertThat(this.stage.in(() -> this.proposed.move(this.stage.aino(), taimi, this.stage.koivulahti().id())))
            .isEqualTo(1);

        assertThat(this.stage.in(() -> this.ideas.get(this.stage.visitor(), this.idea)).organisation())
            .isEqualTo(this.stage.koivulahti());
        assertThat(this.stage.in(() -> this.ideas.get(this.stage.visitor(), done)).organisation())
            .isEqualTo(this.stage.taimi());
        assertThatThrownBy(() -> this.stage.run(() -> this.proposed.move(this.stage.helmi(), taimi, taimi)))
            .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({ "OPEN,'','',''", "TAKEN,'','',taker", "DONE,'','',link", "DONE,'',javascript:1,link",
            "TAKEN,Hanke,'',''", "KADONNUT,'','',state" })
    void stateTellsWhoOrWhere(String state, String taker, String link, String wrong) {
        assertThat(String.join(" ", new IdeaStateForm(state, taker, link).problems().keySet())).isEqualTo(wrong);
    }

    @Test
    void anotherCountyKnowsNothingOfIt() {
        var other = this.cast.stage();

        assertThatThrownBy(() -> other.run(() -> this.ideas.get(other.aino(), this.idea))).isInstanceOf(NotFound.class);
    }

    private IdeaId propose(Actor actor, Organisation organisation, String title) {
        return this.stage.in(() -> this.ideas.propose(actor, terms(organisation, title)));
    }

    private void move(Actor actor, Idea.Standing standing) {
        this.stage.run(() -> this.ideas.move(actor, this.idea, standing));
    }

    private List<Idea> list(Actor reader, String words, @Nullable IdeaKind kind, @Nullable IdeaState state) {
        var page = this.stage.in(() -> this.ideas.list(reader, new IdeaFilter(words, kind, List.of(), state, 1)));
        assertThat(page.found()).isEqualTo(page.ideas().size());
        return page.ideas();
    }

    private static Idea.Terms terms(Organisation organisation, String title) {
        return new Idea.Terms(Language.FI, IdeaKind.THESIS, title, "Mitä kahvila muuttaa?", null, "Ohjaus ja aineisto",
                organisation.id());
    }

}
