import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import rcp.HouseBeans;
import rcp.ImportWizard;
import rcp.Wizards;

public class Main {
    public static void main(String[] a) throws Exception {
        try (AnnotationConfigApplicationContext ctx = new AnnotationConfigApplicationContext(HouseBeans.class)) {
            Wizards wizards = new Wizards(ctx, a[0].equals("y"));
            ImportWizard open = Truth.watch(wizards.open("still-open.csv"));
            for (int i = 0; i < 11; i++) {
                String file = "f" + i + ".csv";
                ImportWizard w = Truth.watch(wizards.open(file));
                for (int p = 0; p <= 100; p += 50) {
                    wizards.progress(file, p);
                    Thread.sleep(35);
                }
                if (!w.last().endsWith("100")) System.out.println("incomplete " + file);
                wizards.finish(w);
            }
            System.out.println("finished " + wizards.finished() + ", status updates "
                    + ctx.getBean(HouseBeans.StatusBar.class).updates());
            Truth.print(a[0], Truth.alive() - 1, "finished wizards in the context's application listeners");
            wizards.progress("still-open.csv", 1);
            System.out.println(open.last());
        }
    }
}
