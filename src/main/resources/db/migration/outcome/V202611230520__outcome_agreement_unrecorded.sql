-- A conclusion brought in from a file may tell nothing of how far people agreed; that stays unknown until somebody
-- who knows writes it. Conclusions brought in earlier keep what they have: the tables do not tell whether somebody has
-- since looked at their level and found it right.
ALTER TABLE outcome.conclusion
    DROP CONSTRAINT conclusion_agreement_check,
    ADD CONSTRAINT conclusion_agreement_check
        CHECK (agreement IN ('COMMON', 'MAJORITY', 'NOTED_DISSENT', 'UNRECORDED'));
