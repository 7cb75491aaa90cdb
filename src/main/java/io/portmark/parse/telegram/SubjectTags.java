package io.portmark.parse.telegram;

import java.util.Set;

/** The four-letter TAGS of 5 FAH-3 H-011.1 and of the 1970s; only to tell two that run together. Unknown tags are no fault. */
final class SubjectTags {
    private static final Set<String> CODES = Set.of((""
                    + "AADP ABLD ABUD ACOA ACKM ADCO ADPM AEMR AFIN AFSI AFSN AGAO AINF AINR AINT ALEO ALOW AMED AMGT AMTC ANET "
                    + "AODE AOMS AORC APCS APER ASCH ASEC ASIG ASUP ATRN BBSR BEXP BMGT BTIO CASC CFED CJAN CLOK CMGT CPAS CVIS "
                    + "EAGR EAID EAIR ECIN ECON ECPS EFIN EFIS EIND EINT EINV ELAB ELTN EMIN ENRG EPET ETRD ETTC EWWT MARR MASS "
                    + "MCAP MNUC MOPS ODIP OEXC OFDP OIIP OPDC OPRC OREP OSCI OTRA OVIP PARM PBTS PGOV PHSA PHUM PINR PINS PNAT "
                    + "PREF PREL PROP PTER SCUL SENV SMIG SNAR SOCI TBIO TINT TNGD TPHY TRGY TSPA TSPL PFOR PORG EGEN PEPR PINT "
                    + "OGEN OCON AINS ACOM SHUM MPOL KCRM KCOR KDEM KFLU KFRD KGHG KHIV KHLS KICC KIPR KIRF KISL KJUS KMCA KMDR "
                    + "KNNP KOCI KOMC KPAL KPAO KPKO KSCA KSTC KTFN KTIP KUNR KVPR KWMN")
            .split(" ", -1));

    private SubjectTags() {}

    static boolean isKnown(String tag) {
        return CODES.contains(tag);
    }
}
