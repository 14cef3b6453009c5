package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MunicipalityGroupsTest extends DatabaseTest {

    @Autowired
    private MunicipalityGroups groups;

    @Test
    void oneIsGotAsItIsListed() {
        var stage = this.cast.stage();
        var group = new MunicipalityGroup(MunicipalityGroupId.next(), LocalText.finnish("Savo"), List.of("749", "297"));
        var empty = new MunicipalityGroup(MunicipalityGroupId.next(), LocalText.finnish("Aukea"), List.of());
        stage.run(() -> this.groups.save(stage.aino(), group));
        stage.run(() -> this.groups.save(stage.aino(), empty));

        var listed = stage.in(() -> this.groups.list());
        assertThat(listed).extracting(MunicipalityGroup::id).containsExactly(empty.id(), group.id());
        assertThat(listed).extracting(MunicipalityGroup::codes).containsExactly(List.of(), List.of("297", "749"));
        assertThat(listed).allMatch(each -> stage.in(() -> this.groups.get(each.id())).equals(each));
    }

    @Test
    void groupOfAnotherCountyIsNotThere() {
        var stage = this.cast.stage();
        var other = this.cast.stage();
        var group = new MunicipalityGroup(MunicipalityGroupId.next(), LocalText.finnish("Savo"), List.of("297"));
        stage.run(() -> this.groups.save(stage.aino(), group));

        assertThatThrownBy(() -> other.run(() -> this.groups.get(group.id()))).isInstanceOf(NotFound.class);
    }

}
