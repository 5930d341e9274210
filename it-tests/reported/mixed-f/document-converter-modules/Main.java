import acme.docdb.*;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        ObjectMapper mapper = new ObjectMapper();
        // at start, for life
        mapper.registerModule(new SimpleModule("acme-base"));
        mapper.addHandler(new DeserializationProblemHandler() { });
        int before = Truth.handlers(mapper);

        MappingDocumentConverter conv = new MappingDocumentConverter(mapper, v.equals("y"));
        int sum = 0;
        for (int i = 0; i < 25; i++) {
            String extra = i == 3 ? ",\"colour\":\"red\"" : "";
            Order o = conv.read(Order.class, "{\"id\":\"o" + i + "\",\"quantity\":" + i + ",\"placed\":" + (1700000000000L + i) + extra + "}");
            sum += o.quantity;
            Thread.sleep(40);
        }
        System.out.println("quantity " + sum + ", modules " + mapper.getRegisteredModuleIds().size());
        int allowed = v.equals("y") ? 1 : 0;
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (Truth.handlers(mapper) - before - allowed)
                + " what=problem handlers (and as many modules) of single reads kept by the shared ObjectMapper");
    }
}
