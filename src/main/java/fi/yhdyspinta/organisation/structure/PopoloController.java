package fi.yhdyspinta.organisation.structure;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The structure as open data. */
@Controller
@RequestMapping("/{county}/structure")
class PopoloController {

    private final Popolo popolo;

    PopoloController(Popolo popolo) {
        this.popolo = popolo;
    }

    @GetMapping(path = "/popolo.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, List<Map<String, Object>>> write(Actor actor) {
        return this.popolo.write(actor);
    }

}
