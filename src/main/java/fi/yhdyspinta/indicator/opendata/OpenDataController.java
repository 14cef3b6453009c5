package fi.yhdyspinta.indicator.opendata;

import fi.yhdyspinta.indicator.catalogue.Search;
import fi.yhdyspinta.indicator.catalogue.SearchForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page that tells people what open data there is and how it is used. */
@Controller
class OpenDataController {

    private final OpenData data;

    private final Addresses addresses;

    OpenDataController(OpenData data, Addresses addresses) {
        this.data = data;
        this.addresses = addresses;
    }

    @GetMapping("/open-data")
    String show(@ModelAttribute SearchForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("found", this.data.search(new Search(form.words(), true, "", form.number() - 1)));
        model.addAttribute("page", new OpenDataPage(this.addresses));
        return "indicator/opendata/show";
    }

}
