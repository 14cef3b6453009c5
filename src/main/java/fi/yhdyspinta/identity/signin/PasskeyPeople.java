package fi.yhdyspinta.identity.signin;

import java.nio.ByteBuffer;
import java.util.UUID;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * The people to whom passkeys belong. An authenticator knows a person by the sixteen
 * bytes of the id, which tell nothing of the person.
 */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final People people;

    PasskeyPeople(People people) {
        this.people = people;
    }

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == ID_BYTES ? find(person(id)) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(PersonId.of(username));
    }

    /** People are made by invitations, never here. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("People are not made by passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("People are not taken away by passkeys");
    }

    private @Nullable PublicKeyCredentialUserEntity find(PersonId id) {
        return this.people.find(id).map(PasskeyPeople::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
            .id(handle(person.id()))
            .name(person.email())
            .displayName(person.name())
            .build();
    }

}
