package org.lakeside.hl7.send;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.GenericMessage;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.Parser;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Sends one batch of results to one ward system. The wards differ in encoding, so each batch gets a context of its own. */
public class LabResultSender {
    private final HapiContext context;
    private final String ward;

    public LabResultSender(String ward, ExecutorService shared) {
        this.ward = ward;
        this.context = new DefaultHapiContext(new GenericModelClassFactory());
        if (shared != null) {
            context.setExecutorService(shared);
        }
    }

    public String send(String er7) throws Exception {
        Parser parser = context.getPipeParser();
        Callable<String> job = () -> {
            Message m = parser.parse(er7);
            return ward + " <- " + (m instanceof GenericMessage ? "generic" : m.getName()) + " " + m.encode().length();
        };
        Future<String> ack = context.getExecutorService().submit(job);
        return ack.get();
    }

    public HapiContext getContext() { return context; }
}
