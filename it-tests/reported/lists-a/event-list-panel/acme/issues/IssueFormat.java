package acme.issues;

import ca.odell.glazedlists.swing.JEventListPanel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** How an issue is shown in a form: number and summary. */
public class IssueFormat extends JEventListPanel.AbstractFormat<Issue> {
    public IssueFormat() {
        super("pref", "pref, 3dlu, fill:pref:grow", "3dlu", "5dlu", new String[] {"1, 1", "3, 1"});
    }

    @Override
    public int getComponentsPerElement() {
        return 2;
    }

    @Override
    public JComponent getComponent(Issue issue, int component) {
        return component == 0 ? new JLabel("#" + issue.id()) : new JTextField(issue.summary());
    }
}
