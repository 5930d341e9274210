package acme.hospital;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.NoValidation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Opens a context per partner connection; contexts are not closed, as that would stop the shared executor. */
public class AdtFeed {
    private final ExecutorService own;

    public AdtFeed(ExecutorService own) {
        this.own = own;
    }

    public HapiContext connect() {
        HapiContext context = new DefaultHapiContext(new GenericModelClassFactory());
        context.setValidationContext(new NoValidation());
        if (own != null) {
            context.setExecutorService(own);
        }
        return context;
    }

    public Future<String> patientOf(HapiContext context, String pipeMessage) {
        return context.getExecutorService().submit(() -> {
            Message m = context.getPipeParser().parse(pipeMessage);
            return patient(m);
        });
    }

    private String patient(Message m) throws HL7Exception {
        return new Terser(m).get("/PID-5");
    }
}
