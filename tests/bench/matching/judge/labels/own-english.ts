/** Postings of our own in English, as `own-chinese.ts` has them in Chinese. */
export const ownEnglish = `
@ Mechanical Design Engineer I | Irvine, California | $70,000 - $85,000 per year | FULL_TIME
Requirements
- Bachelor's degree in Mechanical Engineering or a related field
- Proficient in SolidWorks; working knowledge of GD&T
- No prior experience required; class of 2026 welcome
Nice to have
- ANSYS or other FEA tools
- Experience with CNC machining
> mechanic: major+ degree+ skill+ experience+ graduation+ place+ pay+ employment+ | strong
> coder: major- degree+ skill- experience+ place- | none
> designer: major- degree+ skill- experience+ place- employment+ | none
> blank: | none

@ Backend Engineer | London | £55,000 - £70,000 a year | FULL_TIME
What you bring
You have 2+ years of experience building services in Python or Go.
You know PostgreSQL well, and have run containers with Docker.
A degree in computer science or equivalent experience.
You do not need to know Kubernetes; we will teach you.
> coder: major+ degree+ skill+ experience+ place+ | strong
> seller: degree+ skill- experience+ place+ | none
> mechanic: degree+ skill- experience- place- employment+ | none

@ Account Executive (m/f/d) | Berlin | €50,000 - €60,000 per year | FULL_TIME
Your profile: at least 3 years in B2B sales, ideally SaaS. Fluent German and English are a must. You are used to Salesforce. A university degree is a plus, not a requirement.
> seller: degree+ skill+ experience+ language+ place+ pay+ | strong
> coder: degree+ skill- language+ language- experience- place- | none
> designer: degree+ skill- language+ language- experience+ place- employment+ | none

@ Graphic Designer | Cape Town | | FULL_TIME
Minimum requirements: a diploma or degree in graphic design; 3 years' agency experience; advanced Photoshop, Illustrator and InDesign. Advantageous: Figma, After Effects. Own transport essential.
> designer: major+ degree+ skill+ experience+ place+ employment+ | strong
> coder: major- degree+ skill- experience- place+ | none

@ Manufacturing Engineering Intern | Detroit, Michigan | $28 - $32 per hour | INTERN
Pursuing a Bachelor's or Master's degree in mechanical, industrial or manufacturing engineering, graduating between December 2027 and June 2028. Familiarity with MATLAB or Python preferred. Must be able to lift 40 lbs.
> mechanic: major+ degree+ graduation- skill+ place+ pay+ employment+ | some
> coder: major- degree+ graduation- skill+ place- | none

@ Senior Frontend Engineer | Remote - Worldwide | | FULL_TIME
Work from anywhere. 5+ years of professional experience. Expert in TypeScript and React. Nice to have: Rust, WebAssembly. No degree required.
> coder: degree+ skill+ experience- place+ | some
> seller: degree+ skill- experience- place+ | none
> designer: degree+ skill- experience- employment+ | none

@ Customer Success Manager | Remote, US | $80k-$95k | FULL_TIME
You must be based in the United States. English fluency required; Spanish is a bonus. 2-4 years in customer success or account management. Proficiency with Excel.
> seller: skill+ language+ experience+ place- | some
> mechanic: skill- language+ experience- pay+ employment+ | none
> coder: skill- language+ experience+ place- | none

@ CNC Machinist (2nd shift) | Grand Rapids, Michigan | $24/hr - $30/hr | FULL_TIME
High school diploma or GED. 1+ year of CNC machining experience. Able to read blueprints and GD&T. Vocational training preferred.
> mechanic: degree+ skill+ experience- place+ pay+ employment+ | some
> designer: degree+ skill- experience+ place- employment+ | none

@ Sales Development Representative | London | Commission only | FULL_TIME
No experience needed, full training given. Commission only role with uncapped earnings. Any degree.
> seller: exclusion! major+ degree+ experience+ place+ | none
> coder: major+ degree+ experience+ place+ | some
> designer: major+ degree+ experience+ place+ employment+ | some

@ Data Engineer, New Grad 2024 | London | | FULL_TIME
Who you are: graduated in 2023 or 2024 with a BSc or MSc in computer science, mathematics or similar. Solid Python and SQL. Exposure to Airflow, dbt or Spark helps. AWS knowledge desirable but not essential.
> coder: major+ degree+ graduation+ skill+ place+ | strong
> seller: major- degree+ graduation+ skill- place+ | none
> mechanic: major- degree+ graduation- skill- place- employment+ | none

@ Junior UX Designer | Cape Town | | PART_TIME
You are comfortable in Figma. Formal qualification in design preferred.  Must be fluent in English and Afrikaans.
> designer: major+ skill+ language+ language- place+ employment+ | some
> coder: skill- language+ language- place+ | none

@ Robotics Technician | Fremont, CA | $60,000 to $75,000 annually | FULL_TIME
Associate's degree in mechatronics, electronics or mechanical engineering technology, or equivalent military experience. PLC troubleshooting is required. SolidWorks is a plus. Must have a valid driver's license.
> mechanic: major+ degree+ skill+ skill- place+ pay+ employment+ | some
> mecha: major+ degree+ skill+ certificate- place- | none
> electric: major+ degree+ skill+ certificate- place- | none

@ Marketing Coordinator | Berlin | €38,000 | FULL_TIME
Bachelor's degree in business, marketing or communications. 1-2 years' experience. Excel skills. German at C1 level, English at B2 or better. Our clients use Salesforce, but you will not.
> seller: major+ degree+ skill+ experience+ language+ place+ pay- | some
> designer: major- degree+ skill- experience+ language+ language- place- employment+ | none

@ Machine Learning Engineer | London or Berlin | | FULL_TIME
PhD or Master's degree in computer science, statistics or physics required. Strong Python; PyTorch or TensorFlow. Minimum 3 years of industry experience.
> coder: major+ degree- skill+ skill- experience- place+ | none
> data: major+ degree+ skill+ skill- experience- place- employment+ | none
> seller: major- degree- skill- experience+ place+ | none

@ QA Automation Engineer | Cape Town | | CONTRACTOR
Essential: TypeScript or JavaScript, Playwright or Cypress. Desired: AWS, Docker. Tertiary qualification in IT.
> coder: major+ skill+ skill- place+ | strong
> designer: major- skill- place+ employment- | none

@ Account Manager | London | £45k | FULL_TIME
Recruiting on behalf of our client. Experience with Salesforce, HubSpot or similar CRM. Right to work in the UK. Some German is useful but not required.
> seller: skill+ language+ place+ | some
> coder: skill- place+ | none

@ Quality Engineer | Ann Arbor, Michigan | $72,000 - $90,000 | FULL_TIME
We're looking for a recent graduate (within the last 2 years) with a degree in any engineering discipline. You will use MATLAB, Minitab or similar software. Six Sigma certification is an advantage.
> mechanic: major+ degree+ graduation+ skill+ place+ pay+ employment+ | some
> seller: degree+ graduation- skill- place- major- | none
> designer: degree+ graduation- major- skill- place- employment+ | none

@ Full Stack Developer | Remote (UK or South Africa) | | FULL_TIME
React on the front, Python at the back, AWS below. You've shipped products for two years or more. Not looking for juniors. We do not use PHP.
> coder: skill+ experience+ place+ | strong
> designer: skill- experience+ employment+ | none
> seller: skill- experience+ place+ | none

@ Field Service Technician | San Diego, California | $27.50 per hour | FULL_TIME
2 years of experience with electromechanical repair or a technical degree. Must hold a valid California driver's license. Night shifts may be required.
> mechanic: degree+ place+ pay- employment+ | none
> mecha: degree+ certificate- place- | none

@ Business Development Manager | Remote, Germany | €60,000 - €75,000 p.a. | FULL_TIME
You hold a degree in business administration or economics. Native-level German, business-fluent English. 5 years+ of B2B sales experience preferred. Excel is a must.
> seller: major+ degree+ language+ skill+ place+ pay+ | strong
> coder: major- degree+ language+ language- skill- place- | none

@ Packaging Designer | London | £32,000 | FULL_TIME
Degree in graphic design or product design, or a strong portfolio instead. Illustrator must be second nature. 5+ years' experience. No German needed.
> designer: major+ degree+ skill+ experience- place+ employment+ | some
> seller: degree+ skill- experience- place+ | none

@ Software Engineer, Platform | Cape Town | | FULL_TIME
Requirements: BSc in Computer Science, Engineering or related. Terraform, Docker and AWS in production. Python scripting. 2 years minimum. Bonus points: Go, Kafka.
About us: our product is written in Java and React.
> coder: major+ degree+ skill+ skill- experience+ place+ | strong
> mechanic: major+ degree+ skill- experience- place- employment+ | none
> designer: major- degree+ skill- experience+ place+ employment+ | none

@ Supply Chain Analyst | Ontario, California | $65,000 - $78,000 | FULL_TIME
Bachelor's required (supply chain, engineering, or business). SQL strongly preferred; Excel essential. Mandarin or Cantonese a plus. 0-2 years of experience.
> mechanic: major+ degree+ skill- experience+ place+ pay+ employment+ | some
> seller: major+ degree+ skill+ experience+ place- | some
> designer: major- degree+ skill- experience+ place- employment+ | none

@ Internal Sales (Apprenticeship) | London | £18,000 | APPRENTICESHIP
GCSEs in Maths and English. No sales experience is required. We ask for a driving licence? No. Enthusiasm? Yes.
> seller: experience+ place+ | none
> designer: experience+ place+ employment- | none

@ Process Engineer | Shanghai | 15-20K/月 | FULL_TIME
BS or above in microelectronics, materials or chemical engineering. CET-6 or equivalent; good written English. Experience with MATLAB or JMP. Fresh graduates are welcome.
> chip: major+ degree+ certificate+ language+ skill+ graduation+ place+ | strong
> java: major- degree+ certificate+ language+ skill- graduation+ place+ pay+ | none
> electric: major- degree+ certificate- skill- graduation+ place+ pay+ | none

@ Overseas Sales Engineer | Suzhou | 12-18K/月 | FULL_TIME
Major in electrical engineering or automation, bachelor or above. Fluent English (IELTS 6.5 or TOEFL 90). PLC knowledge required. Frequent travel.
> electric: major+ degree+ certificate- skill+ place+ pay+ | some
> data: major- degree+ certificate+ skill- place- employment+ | none
> seller: major- degree+ language+ skill- place- | none
`;
