package fi.yhdyspinta.home.data;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person reads and takes along what is kept about that person. */
@Controller
@RequestMapping("/me/data")
class OwnDataController {

    private final OwnRecords records;

    private final OwnRecordFile file;

    OwnDataController(OwnRecords records, OwnRecordFile file) {
        this.records = records;
        this.file = file;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("own", this.records.get(person()));
        return "home/data/show";
    }

    @GetMapping("/export.json")
    ResponseEntity<byte[]> take() {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("yhdyspinta.json").build().toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(this.file.write(this.records.take(person())));
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

}
