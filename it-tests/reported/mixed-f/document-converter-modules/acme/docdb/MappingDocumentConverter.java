package acme.docdb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;

/** Reads and writes the documents of the data base. The mapper is that of the application. */
public class MappingDocumentConverter {
    private final ObjectMapper objectMapper;
    private final boolean once;
    private TypeResolution shared;
    private int ignored;

    static final class InstantDeserializer extends StdDeserializer<Instant> {
        InstantDeserializer() { super(Instant.class); }
        @Override public Instant deserialize(JsonParser p, DeserializationContext c) throws IOException {
            return Instant.ofEpochMilli(p.getLongValue());
        }
    }

    public MappingDocumentConverter(ObjectMapper objectMapper, boolean once) {
        this.objectMapper = objectMapper;
        this.once = once;
        if (once) {
            shared = provideAdvancedSettings("*");
        }
    }

    private TypeResolution provideAdvancedSettings(String container) {
        TypeResolution r = new TypeResolution(container);
        objectMapper.registerModule(new SimpleModule().addDeserializer(Instant.class, new InstantDeserializer()));
        objectMapper.addHandler(r);
        return r;
    }

    public <T> T read(Class<T> type, String document) throws JsonProcessingException {
        return readInternal(type, document);
    }

    private <T> T readInternal(Class<T> type, String document) throws JsonProcessingException {
        TypeResolution resolution = once ? shared : provideAdvancedSettings(type.getSimpleName());
        T value = objectMapper.readValue(document, type);
        ignored += resolution.getUnknown().size();
        return value;
    }

    public String write(Object o) throws JsonProcessingException {
        return objectMapper.writeValueAsString(o);
    }
}
