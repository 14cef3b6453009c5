package fi.yhdyspinta.home.administration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import org.jspecify.annotations.Nullable;

/**
 * The provider of work accounts as typed.
 *
 * @param secret never shown again; blank when the one kept already stays
 * @param domains one on a line
 * @param active "true" when it may be used
 */
public record ProviderForm(String issuer, String clientId, String secret, String nameFi, String nameSv, String nameEn,
        String domains, String active) implements EditForm {

    private static final int LONGEST_ISSUER = 500;

    private static final int LONGEST_CLIENT = 200;

    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_DOMAIN = 253;

    private static final int MOST_DOMAINS = 50;

    private static final String DOMAIN = "[a-z0-9-]+(\\.[a-z0-9-]+)+";

    public ProviderForm {
        issuer = text(issuer);
        clientId = text(clientId);
        secret = text(secret);
        nameFi = text(nameFi);
        nameSv = text(nameSv);
        nameEn = text(nameEn);
        domains = text(domains);
        active = text(active);
    }

    static ProviderForm of(@Nullable WorkAccountProvider provider) {
        if (provider == null) {
            return new ProviderForm("", "", "", "", "", "", "", "");
        }
        return new ProviderForm(provider.issuer(), provider.clientId(), "", provider.name().in(Language.FI),
                provider.name().in(Language.SV), provider.name().in(Language.EN), String.join("\n", provider.domains()),
                String.valueOf(provider.active()));
    }

    public boolean isActive() {
        return this.active.equals("true");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        check(problems, "issuer", this.issuer, LONGEST_ISSUER);
        check(problems, "clientId", this.clientId, LONGEST_CLIENT);
        check(problems, "secret", "x" + this.secret, LONGEST_ISSUER);
        check(problems, "nameFi", this.nameFi, LONGEST_NAME);
        check(problems, "nameSv", this.nameSv, LONGEST_NAME);
        check(problems, "nameEn", this.nameEn, LONGEST_NAME);
        var wanted = listDomains();
        if (wanted.isEmpty() || wanted.size() > MOST_DOMAINS
                || !wanted.stream().allMatch(domain -> domain.length() <= LONGEST_DOMAIN && domain.matches(DOMAIN))) {
            problems.put("domains", "home.workAccounts.domains.problem");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, String typed, int longest) {
        if (typed.isBlank() || typed.length() > longest) {
            problems.put(field, typed.isBlank() ? "home.workAccounts.missing" : "home.workAccounts.long");
        }
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("home.workAccounts.issuer", this.issuer);
        texts.put("home.workAccounts.clientId", this.clientId);
        texts.put("home.workAccounts.nameFi", this.nameFi);
        texts.put("home.workAccounts.nameSv", this.nameSv);
        texts.put("home.workAccounts.nameEn", this.nameEn);
        texts.put("home.workAccounts.domains", this.domains);
        return texts;
    }

    WorkAccountProvider toProvider() {
        return new WorkAccountProvider(this.issuer, this.clientId, new LocalText(this.nameFi, this.nameSv, this.nameEn),
                listDomains(), isActive());
    }

    /** What marks the form must not hold the secret. */
    @Override
    public String toString() {
        return String.join("\n", this.issuer, this.clientId, this.nameFi, this.nameSv, this.nameEn, this.domains,
                this.active);
    }

    private SortedSet<String> listDomains() {
        return Arrays.stream(this.domains.split("[\\s,;]+"))
            .map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
            .filter(domain -> !domain.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

}
