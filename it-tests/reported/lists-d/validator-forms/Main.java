import acme.crm.Customer;
import acme.crm.CustomerForm;
import acme.crm.CustomerList;
import java.util.List;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        CustomerList list = new CustomerList(List.of("Abel", "Baker", "Cook"));
        for (int i = 0; i < 16; i++) {
            Customer c = list.get(i);
            CustomerForm f = truth.watch(new CustomerForm(c, fixed));
            c.limitProperty().set(500 + i * 100);
            boolean before = f.ok();
            c.mailProperty().set("mail" + i + "@example.org");
            c.nameProperty().set(c.nameProperty().get().replaceAll("\\d*$", "") + i);
            if (i % 4 == 0) {
                System.out.println(f.title() + ": " + before + " " + f.ok());
            }
            f.close();
            f = null;
            c.mailProperty().set("");
            Truth.pause(50);
        }
        CustomerForm open = new CustomerForm(list.get(0), fixed);
        list.get(0).nameProperty().set("Abel");
        int left = truth.alive();
        System.out.println(open.title() + " is open, list refreshed " + list.refreshes() + " times");
        System.out.println("forms alive " + left);
        Truth.report(fixed ? "y" : "x", listeners(list) - 3 - 3, "ChangeListeners of Checks of closed forms on customer properties");
    }

    /** Listeners of the checks and the list on all customers' properties (by reflection; bindings are weak and not counted). */
    private static int listeners(CustomerList list) {
        int n = 0;
        for (int i = 0; i < 3; i++) {
            Customer c = list.get(i);
            n += count(c.nameProperty(), javafx.beans.property.StringPropertyBase.class);
            n += count(c.mailProperty(), javafx.beans.property.StringPropertyBase.class);
            n += count(c.limitProperty(), javafx.beans.property.IntegerPropertyBase.class);
        }
        return n;
    }

    private static int count(Object property, Class<?> base) {
        try {
            var f = base.getDeclaredField("helper");
            f.setAccessible(true);
            Object helper = f.get(property);
            if (helper == null) {
                return 0;
            }
            int n = 0;
            for (Class<?> k = helper.getClass(); k != null; k = k.getSuperclass()) {
                for (var g : k.getDeclaredFields()) {
                    g.setAccessible(true);
                    Object v = g.get(helper);
                    if (v instanceof Object[] arr) {
                        for (Object o : arr) {
                            n += strong(o);
                        }
                    } else if (g.getName().equals("listener")) {
                        n += strong(v);
                    }
                }
            }
            return n;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int strong(Object l) {
        return l == null || l instanceof javafx.beans.WeakListener ? 0 : 1;
    }
}
