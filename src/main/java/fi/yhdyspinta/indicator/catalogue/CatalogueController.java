package fi.yhdyspinta.indicator.catalogue;

import java.io.IOException;

import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding indicators and reading their values, for everybody. */
@Controller
@RequestMapping("/{county}/indicators")
class CatalogueController {

    private final Catalogue catalogue;

    private final IndicatorPages pages;

    private final IndicatorSets sets;

    private final Breakdowns breakdowns;

    private final GoalSource goals;

    private final MunicipalityGroups groups;

    private final Frames frames;

    CatalogueController(Catalogue catalogue, IndicatorPages pages, IndicatorSets sets, Breakdowns breakdowns,
            GoalSource goals, MunicipalityGroups groups, Frames frames) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.sets = sets;
        this.breakdowns = breakdowns;
        this.goals = goals;
        this.groups = groups;
        this.frames = frames;
    }

    @GetMapping
    String list(@ModelAttribute SearchForm form, Model model) {
        var sets = this.sets.listFilled();
        var asked = form.among(sets);
        model.addAttribute("form", asked);
        model.addAttribute("sets", sets);
        model.addAttribute("found", this.catalogue.search(asked.toSearch()));
        return "indicator/catalogue/list";
    }

    @PublicPage(questions = "country=true")
    @GetMapping("/{key}")
    String show(Actor actor, County county, @PathVariable IndicatorKey key, @ModelAttribute ValuesForm asked,
            Model model) {
        model.addAttribute("page", page(county, key, asked));
        model.addAttribute("groups", this.groups.list());
        model.addAttribute("goals", this.goals.listGoals(key));
        model.addAttribute("goalsPath", this.goals.path());
        model.addAttribute("arranges", actor.isCoordinator());
        model.addAttribute("breakdowns", this.breakdowns.list(county, key));
        return "indicator/catalogue/show";
    }

    @GetMapping("/{key}/values.csv")
    void csv(County county, @PathVariable IndicatorKey key, @ModelAttribute ValuesForm asked,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.csv(key.toString(), sheet(county, key, asked, request), response);
    }

    @GetMapping("/{key}/values.xlsx")
    void xlsx(County county, @PathVariable IndicatorKey key, @ModelAttribute ValuesForm asked,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.xlsx(key.toString(), Spreadsheet.of(sheet(county, key, asked, request)), response);
    }

    private IndicatorPage page(County county, IndicatorKey key, ValuesForm asked) {
        return this.pages.get(county, key, asked.area(), asked.ofWhom(), asked.ofGroup());
    }

    private Spreadsheet.Sheet sheet(County county, IndicatorKey key, ValuesForm asked, HttpServletRequest request) {
        return ValueSheet.of(page(county, key, asked), this.frames.of(request));
    }

}
