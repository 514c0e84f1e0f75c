package nianbao.walls.form;

import com.openhtmltopdf.util.Diagnostic;
import freemarker.template.Configuration;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The form, knowing every library there is. */
record Libraries(
    Yaml yaml,
    Configuration templates,
    Diagnostic engine,
    PDDocument pdf,
    TrueTypeFont font,
    CommandLine commands,
    JsonMapper json,
    Logger log) {}
