package fi.yhdyspinta.journey;

import java.util.Map;

import com.microsoft.playwright.Page;

/**
 * Sends forms as a page would, also such as no page offers any more. The text "{much}"
 * stands for more than is taken.
 */
final class Forms {

    private static final String SEND = """
            ([action, fields]) => {
              const form = document.createElement('form')
              form.method = 'post'
              form.action = action
              const token = document.querySelector('[name=_csrf]')
              const all = { _csrf: token ? token.value : 'none', ...fields }
              for (const [name, value] of Object.entries(all)) {
                const field = document.createElement('textarea')
                field.name = name
                field.value = value === '{much}' ? 'x'.repeat(4300000) : value
                form.append(field)
              }
              document.body.append(form)
              form.submit() }""";

    private Forms() {
    }

    static void send(Page page, String action, Map<String, String> fields) {
        page.waitForNavigation(() -> page.evaluate(SEND, java.util.List.of(action, fields)));
    }

}
