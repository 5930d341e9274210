import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Holds files against the schemas that others published for them.
 *
 * <p>Arguments: {@code bill} for bills of materials or {@code deployment} for Kubernetes, and the
 * files. The schemas are on the class path.
 */
public final class SchemaCheck {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DEPLOYMENT = "#/definitions/kubernetes_apps_Deployment";

  private SchemaCheck() {}

  /** Ends with status 1 if anything is wrong, and says what. */
  public static void main(String[] arguments) throws IOException {
    boolean isBill = arguments[0].equals("bill");
    JsonSchema schema = isBill ? bill() : deployment();
    int problems = 0;
    List<String> files = List.of(arguments).subList(1, arguments.length);
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      JsonNode content =
          isBill
              ? JSON.readTree(text)
              : JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
      Set<ValidationMessage> found = schema.validate(content);
      found.forEach(problem -> System.out.println("  " + file + ": " + problem));
      problems += found.size();
    }
    System.out.println(
        "Schema of a " + arguments[0] + ": " + files.size() + " files, " + problems + " problems");
    System.exit(files.isEmpty() || problems > 0 ? 1 : 0);
  }

  private static JsonSchema bill() throws IOException {
    return JsonSchemaFactory.getInstance(
            VersionFlag.V7,
            factory ->
                factory.schemaMappers(
                    all -> all.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
        .getSchema(read("bom-1.6.schema.json"));
  }

  private static JsonSchema deployment() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    JsonNode definitions = read("schema/validation-schema.json").get("definitions");
    strict(definitions);
    root.set("definitions", definitions);
    root.put("$ref", DEPLOYMENT);
    return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(root);
  }

  /**
   * The schema takes any other field, which is no way to find a mistyped one; and it says of a
   * field in the way of an older draft that it is needed.
   */
  private static void strict(JsonNode node) {
    node.forEach(SchemaCheck::strict);
    if (node instanceof ObjectNode object) {
      if (object.path("properties").isObject() && object.path("additionalProperties").isBoolean()) {
        object.put("additionalProperties", false);
      }
      if (object.path("required").isBoolean()) {
        object.remove("required");
      }
    }
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = SchemaCheck.class.getClassLoader().getResourceAsStream(name)) {
      return JSON.readTree(in);
    }
  }
}
