package fi.yhdyspinta.platform;

/**
 * Where a thing came from: a label and a link back, so that a tool needs not know the
 * process above it (alkuperä).
 *
 * @param label shown to people, for example "HYTE-neuvottelut 2024"
 * @param path address within the application, starting with "/"
 * @param example whether it holds made-up content, which pages then say
 * (esimerkkiaineisto)
 */
public record Origin(LocalText label, String path, boolean example) {
}
