package org.lakeside.hl7.route;

import ca.uhn.hl7v2.concurrent.DefaultExecutorService;
import org.lakeside.hl7.send.LabResultSender;

import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class ResultRouter {
    private static final String ORU = "MSH|^~\\&|LAB|LAKE|WARD|LAKE|20200926||ORU^R01|%d|P|2.4\rPID|1||%d||DOE^JOHN\rOBR|1|||GLU\rOBX|1|NM|GLU||5.4|mmol/l\r";
    /** The executor that all contexts use by default anyway. */
    private final ExecutorService executor;
    private final Consumer<Object> audit;
    private int count;

    public ResultRouter(boolean explicitExecutor, Consumer<Object> audit) {
        this.executor = explicitExecutor ? DefaultExecutorService.getDefaultService() : null;
        this.audit = audit;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("router down after " + count), "router-hook"));
    }

    public String route(String ward, int patient) throws Exception {
        LabResultSender s = new LabResultSender(ward, executor);
        audit.accept(s.getContext());
        count++;
        return s.send(String.format(ORU, count, patient));
    }

    public int getCount() { return count; }
}
