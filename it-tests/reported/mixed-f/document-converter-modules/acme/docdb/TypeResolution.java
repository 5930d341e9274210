package acme.docdb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Notes the fields of a document that its class does not know. */
public class TypeResolution extends DeserializationProblemHandler {
    private final String container;
    private final Set<String> unknown = new TreeSet<>();

    public TypeResolution(String container) {
        this.container = container;
    }

    @Override
    public boolean handleUnknownProperty(DeserializationContext ctxt, JsonParser p,
            com.fasterxml.jackson.databind.JsonDeserializer<?> d, Object bean, String name) throws IOException {
        unknown.add(container + "." + name);
        p.skipChildren();
        return true;
    }

    public Set<String> getUnknown() { return unknown; }
}
