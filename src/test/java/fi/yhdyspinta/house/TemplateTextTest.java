package fi.yhdyspinta.house;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTextTest {

    @Test
    void seesWordsBetweenTags() {
        assertThat(TemplateText.bareWords("<p class=\"lead\">Hello ${frame.text(\"a.b\")}</p>"))
            .containsExactly("Hello");
    }

    @Test
    void seesWordsThatAreSpoken() {
        assertThat(TemplateText.bareWords("<nav aria-label=\"Menu\"></nav>")).containsExactly("Menu");
    }

    @Test
    void seesWordsInContentBlocks() {
        assertThat(
                TemplateText.bareWords("@template.platform.page(title = f(\"}\"), content = @`<b>Inside</b>`) after"))
            .containsExactly("Inside", "after");
    }

    @Test
    void passesOverCode() {
        assertThat(TemplateText.bareWords("""
                @import java.util.List
                @param List<String> words = List.of()
                <%-- a comment --%>
                !{var first = words.isEmpty() ? "none" : words.getFirst();}
                @if(words.size() > 1 && !first.equals(")"))
                    <a href="${first}" hidden="${words.size() < 2}">${first}</a>&nbsp;Yhdyspinta
                @else@for(var word : words)${word}@endfor
                @endif
                """)).isEmpty();
    }

}
